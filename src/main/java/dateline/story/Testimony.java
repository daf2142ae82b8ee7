package dateline.story;

import dateline.claim.Claim;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One claim under an event: who reports it, and who vouches for it in the end.
 *
 * @param claim as it stands in the record
 * @param article the report's id
 * @param publisher who published the report, or null
 * @param day when the report appeared, or null
 * @param line the line of reporting: the outlet that it comes from in the end
 * @param voucher the last of the chain of sources, of a denial the last who denies; or the line
 *     itself where the chain names none
 * @param stance what it says about the event
 */
public record Testimony(
    Claim claim,
    String article,
    @Nullable String publisher,
    @Nullable LocalDate day,
    String line,
    String voucher,
    Stance stance) {

  /** The voucher as a name for people. */
  public String by() {
    return Vouchers.name(claim, line);
  }
}
