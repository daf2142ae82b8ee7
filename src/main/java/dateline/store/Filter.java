package dateline.store;

import org.jspecify.annotations.Nullable;

/**
 * Which claims of a store to list. What is null does not matter.
 *
 * @param actor part of an actor's name, or its id or country code, on either side
 * @param type the type, in any case
 * @param kind event, statement, relation or figure
 * @param country ISO 3166-1 alpha-3 of the place or of an actor on either side
 * @param from the claim's time ends on this ISO 8601 day or later
 * @param to the claim's time begins on this day or earlier
 * @param source part of the name of a link of the chain, or of the publisher
 * @param status how the claim stands
 * @param background only what is told as history, or only what is told as news
 */
public record Filter(
    @Nullable String actor,
    @Nullable String type,
    @Nullable String kind,
    @Nullable String country,
    @Nullable String from,
    @Nullable String to,
    @Nullable String source,
    @Nullable String status,
    @Nullable Boolean background) {

  /** All claims. */
  public static final Filter ALL = new Filter(null, null, null, null, null, null, null, null, null);
}
