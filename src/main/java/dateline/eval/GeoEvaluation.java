package dateline.eval;

import dateline.parse.Encoder;
import dateline.parse.ParsedArticle;
import dateline.parse.Parser;
import dateline.parse.Sentence;
import dateline.parse.Token;
import dateline.where.Distance;
import dateline.where.Home;
import dateline.where.Place;
import dateline.where.PlaceMention;
import dateline.where.Toponym;
import dateline.where.Where;
import dateline.who.ActorBase;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * Places of local news (LGL) within 161 km of the marked point: of the names as they are marked,
 * and end to end. Names without a marked point ask nothing and cost nothing. Every second article
 * is looked at.
 */
final class GeoEvaluation implements Evaluation {

  @Override
  public String name() {
    return "geo";
  }

  @Override
  public String description() {
    return "places within 161 km, given the names and end to end: lgl.xml.gz";
  }

  /** The figures of one half. */
  private static final class Part {
    private final GeoScore points = new GeoScore();
    private final GeoScore states = new GeoScore();
    private final GeoScore alone = new GeoScore();
    private final GeoScore population = new GeoScore();
    private final Counts whole = new Counts();
    private final Counts wholeAlone = new Counts();
  }

  @Override
  public void run(List<Path> files, PrintStream out) throws IOException {
    Parser parser = Encoder.open();
    ActorBase base = ActorBase.open();
    Where where = Where.open(base);
    for (Path file : files) {
      Map<Half, Part> parts = new EnumMap<>(Half.class);
      List<LglArticle> articles = LglArticle.all(file);
      List<ParsedArticle> all = articles.stream().map(a -> parser.parse(a.article())).toList();
      Map<String, Home> homes = homes(all, where);
      for (int i = 0; i < articles.size(); i++) {
        LglArticle article = articles.get(i);
        ParsedArticle parsed = all.get(i);
        Home home = homes.getOrDefault(publisher(parsed), Home.UNKNOWN);
        List<Answer> answers = given(article, parsed, where, home);
        for (Half half : List.of(Half.of(i), Half.BOTH)) {
          Part part = parts.computeIfAbsent(half, h -> new Part());
          answers.forEach(a -> count(a, part, base));
          given(article, parsed, where, Home.UNKNOWN).forEach(a -> part.alone.add(error(a, base)));
          count(article, parsed, where.named(parsed, home), part.whole, base);
          count(article, parsed, where.named(parsed, Home.UNKNOWN), part.wholeAlone, base);
        }
      }
      parts.forEach(
          (half, part) -> {
            out.printf("geo, %s:%n", half);
            out.printf("  given the names         %s%n", part.states);
            out.printf("    each article alone    %s%n", part.alone);
            out.printf("    states by their point %s%n", part.points);
            out.printf("  by population alone     %s%n", part.population);
            out.printf("  end to end              %s%n", line(part.whole));
            out.printf("    each article alone    %s%n", line(part.wholeAlone));
          });
    }
  }

  private static String line(Counts counts) {
    return String.format(
        Locale.ROOT, "P %.3f  R %.3f  F1 %.3f", counts.precision(), counts.recall(), counts.f1());
  }

  /** Where each publisher's articles lie, as far as they say beyond doubt; marks are not used. */
  static Map<String, Home> homes(List<ParsedArticle> articles, Where where) {
    Map<String, Home> homes = new HashMap<>();
    for (ParsedArticle article : articles) {
      Home before = homes.getOrDefault(publisher(article), Home.UNKNOWN);
      homes.put(publisher(article), where.learn(before, article));
    }
    return homes;
  }

  private static String publisher(ParsedArticle article) {
    return String.valueOf(article.article().publisher());
  }

  /** A marked name with a point, and what the program makes of it. */
  record Answer(LglArticle.Toponym gold, @Nullable Place place, @Nullable Place populous) {}

  /** What the program makes of the marked names that have a point. */
  static List<Answer> given(LglArticle article, ParsedArticle parsed, Where where, Home home) {
    List<LglArticle.Toponym> gold = new ArrayList<>();
    List<Toponym> names = new ArrayList<>();
    for (LglArticle.Toponym toponym : article.toponyms()) {
      Toponym name = tokens(parsed, toponym);
      if (name != null) {
        gold.add(toponym);
        names.add(name);
      }
    }
    List<PlaceMention> places = where.resolve(parsed, names, home);
    List<Answer> answers = new ArrayList<>();
    for (LglArticle.Toponym toponym : article.toponyms()) {
      if (toponym.point() == null) {
        continue;
      }
      int at = gold.indexOf(toponym);
      Place place = at < 0 ? null : places.get(at).place();
      String text = article.article().text().substring(toponym.start(), toponym.end());
      answers.add(new Answer(toponym, place, where.mostPopulous(text).orElse(null)));
    }
    return answers;
  }

  /** The tokens that a name covers; null where no sentence holds it. */
  static @Nullable Toponym tokens(ParsedArticle parsed, LglArticle.Toponym toponym) {
    for (Sentence sentence : parsed.sentences()) {
      int first = -1;
      int last = -1;
      for (Token token : sentence.tokens()) {
        if (toponym.overlaps(token.start(), token.end())) {
          first = first < 0 ? token.index() : first;
          last = token.index();
        }
      }
      if (first >= 0) {
        return new Toponym(sentence.number(), first, last);
      }
    }
    return null;
  }

  private static void count(Answer answer, Part part, ActorBase base) {
    part.points.add(distance(answer.gold(), answer.place()));
    part.states.add(error(answer, base));
    part.population.add(
        error(new Answer(answer.gold(), answer.populous(), answer.populous()), base));
  }

  /** Kilometres off; a state is where it is, whatever its middle. */
  private static OptionalDouble error(Answer answer, ActorBase base) {
    return isSameState(answer, base)
        ? OptionalDouble.of(0)
        : distance(answer.gold(), answer.place());
  }

  private static boolean isSameState(Answer answer, ActorBase base) {
    Place place = answer.place();
    return place != null
        && place.level() == Place.Level.COUNTRY
        && answer.gold().code().startsWith("PCL")
        && base.state(answer.gold().country()).filter(c -> c.equals(place.country())).isPresent();
  }

  /** Kilometres between a marked point and a place; nothing where the place has no point. */
  private static OptionalDouble distance(LglArticle.Toponym gold, @Nullable Place place) {
    LglArticle.Point point = gold.point();
    return point == null || place == null || place.lat() == null || place.lon() == null
        ? OptionalDouble.empty()
        : OptionalDouble.of(
            Distance.kilometres(point.lat(), point.lon(), place.lat(), place.lon()));
  }

  /** End to end: a place found is right where it overlaps a marked name and is near its point. */
  static void count(
      LglArticle article,
      ParsedArticle parsed,
      List<PlaceMention> found,
      Counts counts,
      ActorBase base) {
    List<LglArticle.Toponym> left = new ArrayList<>(article.toponyms());
    for (PlaceMention mention : found) {
      Sentence sentence = parsed.sentence(mention.sentence());
      int start = sentence.token(mention.first()).start();
      int end = sentence.token(mention.last()).end();
      List<LglArticle.Toponym> marked = left.stream().filter(t -> t.overlaps(start, end)).toList();
      boolean asked = marked.isEmpty() || marked.stream().anyMatch(t -> t.point() != null);
      if (mention.place().lat() == null || !asked) {
        continue;
      }
      LglArticle.Toponym right =
          marked.stream()
              .filter(t -> isNear(error(new Answer(t, mention.place(), null), base)))
              .findFirst()
              .orElse(null);
      counts.truePositives(right == null ? 0 : 1);
      counts.falsePositives(right == null ? 1 : 0);
      left.remove(right);
    }
    counts.falseNegatives((int) left.stream().filter(t -> t.point() != null).count());
  }

  private static boolean isNear(OptionalDouble kilometres) {
    return kilometres.isPresent() && kilometres.getAsDouble() <= GeoScore.NEAR;
  }
}
