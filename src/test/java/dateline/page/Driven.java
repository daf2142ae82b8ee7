package dateline.page;

import dateline.serve.Explorer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests the site, started with the first; skips them where no Chromium is found. */
final class Driven implements BeforeAllCallback, ParameterResolver {

  private static final ExtensionContext.Namespace PAGE =
      ExtensionContext.Namespace.create(Driven.class);

  @Override
  public void beforeAll(ExtensionContext context) {
    Assumptions.assumeTrue(
        Browser.program().isPresent(),
        "no chromium or chrome on the PATH; DATELINE_CHROMIUM may name one");
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Site.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context.getRoot().getStore(PAGE).computeIfAbsent(Site.class, key -> start(), Site.class);
  }

  private static Site start() {
    Optional<Path> program = Browser.program();
    try {
      Path folder = Files.createTempDirectory("dateline-page");
      Path store = BundledCorpus.in(folder);
      store.toFile().deleteOnExit();
      Explorer explorer = Explorer.start(store, 0, BundledCorpus.means());
      return new Site(Browser.start(program.orElseThrow()), explorer);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
