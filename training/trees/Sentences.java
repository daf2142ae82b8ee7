import com.fasterxml.jackson.databind.ObjectMapper;
import dateline.parse.Encoder;
import dateline.parse.Sentence;
import dateline.parse.Token;
import dateline.read.Article;
import dateline.read.Block;
import dateline.read.Role;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Cuts texts (a line each: name, tab, the text as a JSON string) into sentences and words and parses
 * them as the program does: whole sentences of 8 to 48 words to one file (name, tab, text), their
 * rows to another (number, word, lemma, tags, head, relation, start and end in the sentence).
 */
public final class Sentences {

    private static final Pattern WHOLE = Pattern.compile("(?s)[\"'“‘]?[A-Z].*[.!?][\"'”’]*");

    public static void main(String[] files) throws Exception {
        Encoder encoder = Encoder.open();
        try (PrintStream texts = new PrintStream(files[1], StandardCharsets.UTF_8);
                PrintStream trees = new PrintStream(files[2], StandardCharsets.UTF_8)) {
            for (String line : Files.readAllLines(Path.of(files[0]))) {
                String[] cells = line.split("\t", 2);
                String text = new ObjectMapper().readValue(cells[1], String.class);
                int number = 0;
                for (Sentence sentence : encoder.parse(article(cells[0], text)).sentences()) {
                    int words = sentence.tokens().size();
                    if (words < 8 || words > 48 || !WHOLE.matcher(sentence.text()).matches()) {
                        continue;
                    }
                    String name = cells[0] + "#" + number++;
                    texts.println(name + "\t" + sentence.text());
                    trees.println("# sent_id = " + name);
                    sentence.tokens().forEach(t -> trees.println(row(sentence, t)));
                    trees.println();
                }
            }
        }
    }

    private static String row(Sentence sentence, Token t) {
        return String.join(
                "\t",
                "" + (t.index() + 1),
                t.text(),
                t.lemma(),
                t.upos(),
                t.xpos(),
                "" + (t.head() + 1),
                t.deprel(),
                "" + (t.start() - sentence.start()),
                "" + (t.end() - sentence.start()));
    }

    private static Article article(String name, String text) {
        List<Block> blocks = new ArrayList<>();
        StringBuilder all = new StringBuilder();
        for (String paragraph :
                Arrays.stream(text.split("\n\\s*\n"))
                        .map(p -> p.replaceAll("\\s+", " ").strip())
                        .filter(p -> !p.isEmpty())
                        .toList()) {
            all.append(all.isEmpty() ? "" : "\n\n");
            blocks.add(new Block(Role.PARAGRAPH, paragraph, all.length(), -1, null));
            all.append(paragraph);
        }
        return new Article(
                name, name, "", 1, null, List.of(), null, null, null, "en", null, List.of(), "news",
                blocks, all.toString());
    }
}
