package id.sidik.reporting;

import static java.util.Objects.requireNonNull;

import id.sidik.domain.WorkUnit;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * What every page of a report carries around its rows.
 *
 * @param unit       letterhead, place and zone
 * @param logo       an image file's bytes (PNG, JPEG), left of the letterhead
 * @param number     of the letter, with its placeholders filled; blank when the report has none
 * @param signed     the date before the right signature
 * @param signers    left, middle and right
 * @param regulation id and version, for the foot; blank for a report that none judges
 * @param seal       what the code beside the letterhead says to who scans it; blank when there is none
 */
public record ReportFrame(WorkUnit unit, Optional<byte[]> logo, String number, LocalDate signed, Signers signers,
        PrintStamp stamp, String regulation, String seal) {
    /** The right block there always is. */
    public record Signers(Optional<SignatureBlock> left, Optional<SignatureBlock> middle, SignatureBlock right) {}

    public ReportFrame {
        requireNonNull(unit, "unit");
        requireNonNull(logo, "logo");
        requireNonNull(signed, "signed");
        requireNonNull(stamp, "stamp");
    }

    /** The two signers of the unit's own form, dated by the printing. */
    public static ReportFrame of(WorkUnit unit, PrintStamp stamp, String regulation) {
        Signers signers = new Signers(Optional.of(SignatureBlock.of(unit.left())), Optional.empty(), SignatureBlock.of(
                unit.right()));
        return new ReportFrame(unit, Optional.empty(), "", LocalDateTime.ofInstant(stamp.printedAt(), unit.zone())
                .toLocalDate(), signers, stamp, regulation, "");
    }

    public ReportFrame sealed(String words) {
        return new ReportFrame(unit, logo, number, signed, signers, stamp, regulation, words);
    }
}
