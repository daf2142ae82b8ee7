package dateline.what;

import dateline.parse.Sentence;

/**
 * An event that no entry of the lexicon tells and that the encoder knows such sentences for.
 *
 * @param sentence where it stands
 * @param act the clause, with its parties
 * @param probability the encoder's, of the act's type
 */
record Guess(Sentence sentence, Act act, double probability) {}
