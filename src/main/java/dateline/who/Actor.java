package dateline.who;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who can act: a state, a part of one, an organisation, a group, a person.
 *
 * @param id stable id: the knowledge base's ("IRN", "irn-quds-force"), or one made from country,
 *     sector and name where the base does not know it
 * @param name canonical name: "Jane Doe" for "Doe", "she", "the commander"
 * @param kind what sort of actor it is
 * @param country ISO 3166-1 alpha-3, or PLOVER's codes for what is no state (IGO, UNO, EUR, NGO,
 *     ISM, IMG, MNC), or null
 * @param sector a PLOVER sector such as GOV, MIL, REB, or null
 * @param wikidata a Wikidata id, only where data that the build reads gives it
 * @param basis why: the table and entry ("states: IRN"), or the words of the text that say it
 */
public record Actor(
    String id,
    String name,
    Kind kind,
    @Nullable String country,
    @Nullable String sector,
    @Nullable String wikidata,
    String basis) {

  /** Sorts of actor. */
  public enum Kind {
    STATE,
    INSTITUTION,
    ORGANIZATION,
    GROUP,
    OUTLET,
    PERSON,
    /** Known only by a description: "Syrian officials", "militias". */
    DESCRIBED
  }
}
