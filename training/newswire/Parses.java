import com.clearnlp.component.AbstractComponent;
import com.clearnlp.dependency.DEPTree;
import com.clearnlp.nlp.NLPGetter;
import com.clearnlp.nlp.NLPMode;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.decode.NLPDecoder;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/**
 * Parses sentences (a line each: name, tab, text) with another parser, each by its own tokens:
 * number, word, lemma, tag, head, relation, roles.
 */
public final class Parses {

    /** Gives a sentence's rows. */
    private interface Engine {
        List<String> parse(String text) throws Exception;
    }

    public static void main(String[] args) throws Exception {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        System.setOut(System.err); // some report their loading on the standard output
        Engine engine =
                switch (args[0]) {
                    case "clearnlp" -> clearnlp(true);
                    case "clearnlp-trees" -> clearnlp(false);
                    case "nlp4j" -> nlp4j();
                    case "corenlp" -> corenlp();
                    default -> throw new IllegalArgumentException("no parser " + args[0]);
                };
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            String[] cells = line.split("\t", 2);
            out.println("# sent_id = " + cells[0]);
            engine.parse(cells[1]).forEach(out::println);
            out.println();
        }
        out.flush();
    }

    private static Engine clearnlp(boolean roles) throws Exception {
        List<String> modes =
                new ArrayList<>(List.of(NLPMode.MODE_POS, NLPMode.MODE_MORPH, NLPMode.MODE_DEP));
        if (roles) {
            modes.addAll(List.of(NLPMode.MODE_PRED, NLPMode.MODE_ROLE, NLPMode.MODE_SRL));
        }
        List<AbstractComponent> steps = new ArrayList<>();
        for (String mode : modes) {
            steps.add(NLPGetter.getComponent("general-en", "en", mode));
        }
        var tokenizer = NLPGetter.getTokenizer("en");
        return text -> {
            DEPTree tree = NLPGetter.toDEPTree(tokenizer.getTokens(text));
            steps.forEach(s -> s.process(tree));
            List<String> rows = new ArrayList<>();
            for (String row : (roles ? tree.toStringSRL() : tree.toStringDEP()).split("\n")) {
                String[] c = row.split("\t");
                rows.add(
                        String.join("\t", c[0], c[1], c[2], c[3], c[5], c[6], roles ? c[7] : "_"));
            }
            return rows;
        };
    }

    private static Engine nlp4j() {
        NLPDecoder decoder = new NLPDecoder(Parses.class.getResourceAsStream("/nlp4j.xml"));
        return text -> {
            List<String> rows = new ArrayList<>();
            NLPNode[] nodes = decoder.decode(text);
            for (int i = 1; i < nodes.length; i++) {
                NLPNode n = nodes[i];
                rows.add(
                        String.join(
                                "\t",
                                "" + i,
                                n.getWordForm(),
                                n.getLemma(),
                                n.getPartOfSpeechTag(),
                                "" + n.getDependencyHead().getID(),
                                n.getDependencyLabel(),
                                "_"));
            }
            return rows;
        };
    }

    private static Engine corenlp() {
        Properties p = new Properties();
        p.setProperty("annotators", "tokenize,ssplit,pos,lemma,parse");
        p.setProperty("ssplit.isOneSentence", "true");
        p.setProperty("parse.model", "edu/stanford/nlp/models/srparser/englishSR.ser.gz");
        StanfordCoreNLP pipeline = new StanfordCoreNLP(p);
        return text -> {
            CoreDocument document = new CoreDocument(text);
            pipeline.annotate(document);
            SemanticGraph graph =
                    document.sentences()
                            .get(0)
                            .coreMap()
                            .get(SemanticGraphCoreAnnotations.BasicDependenciesAnnotation.class);
            List<String> rows = new ArrayList<>();
            int i = 0;
            for (CoreLabel token : document.tokens()) {
                IndexedWord word = graph.getNodeByIndexSafe(++i);
                SemanticGraphEdge arc = null;
                if (word != null && !graph.getIncomingEdgesSorted(word).isEmpty()) {
                    arc = graph.getIncomingEdgesSorted(word).get(0);
                }
                rows.add(
                        String.join(
                                "\t",
                                "" + i,
                                token.originalText(),
                                token.lemma(),
                                token.tag(),
                                "" + (arc == null ? 0 : arc.getGovernor().index()),
                                arc == null ? "root" : arc.getRelation().toString(),
                                "_"));
            }
            return rows;
        };
    }
}
