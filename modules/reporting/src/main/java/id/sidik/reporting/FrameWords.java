package id.sidik.reporting;

import id.sidik.domain.ReportLook;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import net.sf.jasperreports.renderers.SimpleDataRenderer;

/** The words of the parts that every page has in common, by the names of their parameters. */
final class FrameWords {
    private final ReportFrame frame;
    private final UnitWords office;

    /** @param signatureWidth of a line in a signature block, in points */
    FrameWords(ReportFrame frame, double signatureWidth) {
        this.frame = frame;
        this.office = new UnitWords(frame.unit(), signatureWidth);
    }

    Map<String, Object> of(ReportWords report, String part, ReportLook look) {
        Map<String, Object> words = new HashMap<>();
        words.put("letterhead", office.letterhead());
        frame.logo().ifPresent(bytes -> words.put("logo", SimpleDataRenderer.getInstance(bytes)));
        if (!frame.seal().isBlank()) words.put("seal", new QrMark(frame.seal()));
        words.put("title", Markup.plain(report.title()));
        words.put("unit", Markup.plain(office.name()));
        words.put("period", given(Markup.plain(report.period())));
        words.put("number", frame.number().isBlank() ? null : Markup.plain("Nomor: " + frame.number()));
        words.put("part", given(Markup.plain(part)));
        words.put("about", given(report.about()));
        words.put("notes", given(report.notes()));
        words.put("signatureBox", look.signatureBox());
        signatures(words, look.signers());
        words.put("foot", FootLine.of(frame.stamp(), frame.unit().zone(), frame.regulation()) + FootLine.numbered(frame
                .seal()));
        if (frame.stamp().draft()) words.put("draftMark", new DraftMark());
        return words;
    }

    private void signatures(Map<String, Object> words, ReportLook.Signers wanted) {
        ReportFrame.Signers signers = frame.signers();
        Optional<SignatureBlock> left = signers.left().filter(any -> wanted != ReportLook.Signers.HEAD);
        Optional<SignatureBlock> middle = signers.middle()
                .filter(any -> wanted == ReportLook.Signers.HEAD_LEFT_AND_TREASURER);
        left.ifPresent(block -> words.put("leftOffice", office.office(block)));
        left.ifPresent(block -> words.put("leftSigner", office.signer(block)));
        middle.ifPresent(block -> words.put("middleOffice", office.office(block)));
        middle.ifPresent(block -> words.put("middleSigner", office.signer(block)));
        words.put("rightOffice", office.rightOffice(frame.signed(), signers.right()));
        words.put("rightSigner", office.signer(signers.right()));
    }

    private static String given(String text) {
        return text.isBlank() ? null : text;
    }
}
