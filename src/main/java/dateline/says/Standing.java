package dateline.says;

/**
 * How a clause stands: whether its source commits to it, and whether it is told as news or as
 * history.
 *
 * @param status how the claim stands
 * @param background true where the text reports it as history, not as news
 * @param certainty on FactBank's unified scale, from -3 (certainly not) to 3 (certainly)
 * @param basis the words and the rule that decided
 */
public record Standing(Status status, boolean background, double certainty, String basis) {}
