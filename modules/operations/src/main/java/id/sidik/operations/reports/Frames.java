package id.sidik.operations.reports;

import id.sidik.domain.Official;
import id.sidik.domain.Official.Block;
import id.sidik.domain.ReportCode;
import id.sidik.domain.ReportLook;
import id.sidik.domain.WorkUnit;
import id.sidik.reporting.PrintStamp;
import id.sidik.reporting.ReportFrame;
import id.sidik.reporting.SignatureBlock;
import java.time.LocalDate;
import java.util.Optional;

/** What stands around the rows of a report: who signs on its date, its number, the logo. */
final class Frames {
    private static final SignatureBlock TREASURER = new SignatureBlock("", "Bendahara Pengeluaran", "", "", "");
    private final OfficialDesk officials;
    private final HeadSettings head;

    Frames(OfficialDesk officials, HeadSettings head) {
        this.officials = officials;
        this.head = head;
    }

    /** The table of officials wins over the two signers of the unit's own form. */
    ReportFrame of(Maker.Made made, ReportWish wish, ReportLook look) {
        ReportFrame plain = ReportFrame.of(made.unit(), made.stamp(), made.regulation());
        LocalDate day = plain.signed();
        Optional<SignatureBlock> left = block(day, Block.LEFT).or(() -> plain.signers().left());
        Optional<SignatureBlock> middle = look.signers() == ReportLook.Signers.HEAD_LEFT_AND_TREASURER
                ? block(day, Block.TREASURER).or(() -> Optional.of(TREASURER))
                : Optional.empty();
        ReportFrame.Signers signers = new ReportFrame.Signers(left, middle, block(day, Block.HEAD).orElseGet(
                () -> plain.signers().right()));
        String number = wish.number().isBlank() && wish.code() != ReportCode.R15
                ? ""
                : LetterNumber.of(head.numbering(), wish.number(), day);
        return new ReportFrame(made.unit(), head.logo(), number, day, signers, made.stamp(), made.regulation(),
                "");
    }

    /** Of a page that is none of the reports. */
    ReportFrame around(WorkUnit unit, PrintStamp stamp) {
        ReportFrame plain = ReportFrame.of(unit, stamp, "");
        LocalDate day = plain.signed();
        ReportFrame.Signers signers = new ReportFrame.Signers(block(day, Block.LEFT).or(() -> plain.signers().left()),
                Optional.empty(), block(day, Block.HEAD).orElseGet(() -> plain.signers().right()));
        return new ReportFrame(unit, head.logo(), "", day, signers, stamp, "", "");
    }

    private Optional<SignatureBlock> block(LocalDate day, Block block) {
        return officials.on(day, block).map(Frames::signed);
    }

    private static SignatureBlock signed(Official one) {
        return new SignatureBlock("", one.worded(), one.name(), one.rank(), one.number());
    }
}
