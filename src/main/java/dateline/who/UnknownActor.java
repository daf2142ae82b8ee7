package dateline.who;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom texts name and the base does not know.
 *
 * @param name as the texts have it in full
 * @param kind person, organisation or outlet, as the words tell it
 * @param country of most articles that tell one, or null
 * @param sector likewise
 * @param mentions how often the name stands there
 * @param articles in how many articles
 * @param said what the texts say of them, with how often, the commonest first: "interior minister"
 */
public record UnknownActor(
    String name,
    Actor.Kind kind,
    @Nullable String country,
    @Nullable String sector,
    int mentions,
    int articles,
    Map<String, Integer> said) {}
