package dateline.fetch;

import dateline.read.Capture;

/**
 * A page, and by what to ask for its changes.
 *
 * @param capture the server's answer, under the address that gave it
 * @param validators for a later request
 */
public record Fetched(Capture capture, Validators validators) {}
