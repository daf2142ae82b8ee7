package dateline.says;

import org.jspecify.annotations.Nullable;

/**
 * A link in a chain of sources.
 *
 * @param text as written
 * @param name canonical name
 * @param id the actor's id, or null where the source is nobody known
 * @param country ISO 3166-1 alpha-3, or null
 * @param cue the words that attribute: "said", "according to"
 * @param kind what sort of source it is
 */
public record Source(
    String text,
    String name,
    @Nullable String id,
    @Nullable String country,
    String cue,
    Kind kind) {

  /** Sorts of source. */
  public enum Kind {
    PERSON,
    OFFICE,
    INSTITUTION,
    OUTLET,
    DOCUMENT,
    UNNAMED,
    COLLECTIVE
  }
}
