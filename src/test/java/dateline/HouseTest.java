package dateline;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.List;

/** Who may know whom: data goes one way, and a step knows the ones before it and none after. */
@AnalyzeClasses(packages = "dateline", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseTest {

  private static final List<String> ORDER =
      List.of(
          "table", "read", "parse", "who", "where", "when", "says", "what", "claim", "story",
          "store", "fetch", "watch", "serve", "eval", "app");

  @ArchTest static final ArchRule TABLE = knowsNoneAfter("table");
  @ArchTest static final ArchRule READ = knowsNoneAfter("read");
  @ArchTest static final ArchRule PARSE = knowsNoneAfter("parse");
  @ArchTest static final ArchRule WHO = knowsNoneAfter("who");
  @ArchTest static final ArchRule WHERE = knowsNoneAfter("where");
  @ArchTest static final ArchRule WHEN = knowsNoneAfter("when");
  @ArchTest static final ArchRule SAYS = knowsNoneAfter("says");
  @ArchTest static final ArchRule WHAT = knowsNoneAfter("what");
  @ArchTest static final ArchRule CLAIM = knowsNoneAfter("claim");
  @ArchTest static final ArchRule STORY = knowsNoneAfter("story");
  @ArchTest static final ArchRule STORE = knowsNoneAfter("store");
  @ArchTest static final ArchRule FETCH = knowsNoneAfter("fetch");
  @ArchTest static final ArchRule WATCH = knowsNoneAfter("watch");
  @ArchTest static final ArchRule SERVE = knowsNoneAfter("serve");
  @ArchTest static final ArchRule EVAL = knowsNoneAfter("eval");

  /** The core does no I/O of its own: files, sockets and the console belong to store and app. */
  @ArchTest
  static final ArchRule CORE_DOES_NO_IO =
      noClasses()
          .that()
          .resideInAnyPackage(
              "dateline.parse",
              "dateline.who",
              "dateline.where",
              "dateline.when",
              "dateline.says",
              "dateline.what",
              "dateline.claim",
              "dateline.story")
          .should()
          .accessClassesThat()
          .resideInAnyPackage("java.nio.file", "java.net", "java.net.http", "java.sql");

  /** The same page gives the same record, whenever it is read. */
  @ArchTest
  static final ArchRule THE_RECORD_KNOWS_NO_CLOCK =
      noClasses()
          .that()
          .resideInAnyPackage(
              "dateline.table",
              "dateline.read",
              "dateline.parse",
              "dateline.who",
              "dateline.where",
              "dateline.when",
              "dateline.says",
              "dateline.what",
              "dateline.claim",
              "dateline.story")
          .should()
          .callMethodWhere(
              target(nameMatching("now|currentTimeMillis|nanoTime|systemUTC|systemDefaultZone")));

  private static ArchRule knowsNoneAfter(String step) {
    List<String> after = new ArrayList<>();
    for (String later : ORDER.subList(ORDER.indexOf(step) + 1, ORDER.size())) {
      after.add("dateline." + later + "..");
    }
    return noClasses()
        .that()
        .resideInAPackage("dateline." + step + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(after.toArray(String[]::new))
        .allowEmptyShould(true);
  }
}
