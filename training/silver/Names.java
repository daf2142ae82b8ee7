import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.decode.NLPDecoder;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Marks names in sentences (a line each, words parted by tabs) with NLP4J; writes IOB2. */
public final class Names {
    public static void main(String[] args) throws Exception {
        PrintStream results = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        System.setOut(System.err); // NLP4J reports its loading on the standard output
        NLPDecoder decoder =
                new NLPDecoder(Names.class.getResourceAsStream("/names.xml"));
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            String[] words = line.split("\t");
            NLPNode[] nodes = new NLPNode[words.length + 1];
            nodes[0] = decoder.create();
            nodes[0].toRoot();
            for (int i = 0; i < words.length; i++) {
                nodes[i + 1] = new NLPNode(i + 1, words[i]);
            }
            decoder.decode(nodes);
            for (int i = 1; i < nodes.length; i++) {
                results.println(i + "\t" + words[i - 1] + "\t" + tag(nodes[i].getNamedEntityTag()));
            }
            results.println();
        }
        results.flush();
    }

    /** From BILOU and the types of OntoNotes to IOB2 with four types; numbers and dates are none. */
    private static String tag(String found) {
        if (found == null || found.length() < 3) {
            return "O";
        }
        String type =
                switch (found.substring(2)) {
                    case "PERSON" -> "PER";
                    case "ORG" -> "ORG";
                    case "GPE", "LOC", "FAC" -> "LOC";
                    case "NORP", "EVENT", "PRODUCT", "WORK_OF_ART", "LAW", "LANGUAGE" -> "MISC";
                    default -> "";
                };
        if (type.isEmpty()) {
            return "O";
        }
        char place = found.charAt(0);
        return (place == 'B' || place == 'U' ? "B-" : "I-") + type;
    }
}
