package dateline.what;

import dateline.parse.Token;
import dateline.who.Mention;
import java.util.List;

/**
 * An act as the grammar tells it, before it is known whether it counts as an event.
 *
 * @param predicate the token that heads it
 * @param first the first token of the words that carry it
 * @param last the last, inclusive
 * @param entry what the lexicon says of them
 * @param type the entry's type, or another where a modifier makes it one
 * @param agents who does it, as the text tells
 * @param recipients to whom
 */
record Act(
    Token predicate,
    int first,
    int last,
    Predicates.Entry entry,
    String type,
    List<Mention> agents,
    List<Mention> recipients) {

  Act {
    agents = List.copyOf(agents);
    recipients = List.copyOf(recipients);
  }
}
