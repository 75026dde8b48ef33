package id.sidik.reporting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import id.sidik.domain.Nip;
import id.sidik.domain.WorkUnit;

/** The office's own words on a page: letterhead and signatures. What is blank becomes room or a line to write on. */
final class UnitWords {
    private static final String DOTS = "............................................................";
    private static final String SHORT_DOTS = "..............................";
    private static final double GOVERNMENT_SIZE = 11.5;
    private static final double NAME_SIZE = 15;
    private static final double SIGNATURE_SIZE = 9;
    private final WorkUnit unit;
    private final Wrap office;
    private final Wrap signer;

    /** @param signatureWidth of a line in a signature block, in points */
    UnitWords(WorkUnit unit, double signatureWidth) {
        this.unit = unit;
        this.office = new Wrap(PageFont.REGULAR, SIGNATURE_SIZE, signatureWidth);
        this.signer = new Wrap(PageFont.BOLD, SIGNATURE_SIZE, signatureWidth);
    }

    /** The lines that are known; an empty letterhead keeps its height for a stamp or a printed sheet. */
    String letterhead() {
        List<String> lines = new ArrayList<>();
        if (!unit.government().isBlank()) lines.add(Markup.bold(unit.government(), GOVERNMENT_SIZE));
        if (!unit.name().isBlank()) lines.add(Markup.bold(unit.name(), NAME_SIZE));
        if (!unit.address().isBlank()) lines.add(Markup.plain(unit.address()));
        if (!unit.contact().isBlank()) lines.add(Markup.plain(unit.contact()));
        return String.join("\n", lines);
    }

    String name() {
        return unit.name().isBlank() ? "Unit Kerja: " + DOTS : unit.name();
    }

    /** One line above it stays free for the heading, so that offices stand at one height. */
    String office(SignatureBlock block) {
        return (block.heading().isBlank() ? " " : Markup.plain(block.heading())) + "\n" + position(block);
    }

    String rightOffice(LocalDate day, SignatureBlock block) {
        String place = unit.city().isBlank() ? SHORT_DOTS : unit.city();
        return Markup.plain(place + ", " + Indonesian.date(day)) + "\n" + position(block);
    }

    String signer(SignatureBlock signatory) {
        return (signatory.name().isBlank() ? DOTS : Markup.boldUnderlined(signer.lines(signatory.name()))) + "\n"
                + (signatory.rank().isBlank() ? SHORT_DOTS : Markup.plain(signatory.rank())) + "\nNIP. "
                + (signatory.number().isBlank() ? SHORT_DOTS : Markup.plain(Nip.printed(signatory.number())));
    }

    private String position(SignatureBlock block) {
        if (block.office().isBlank()) return DOTS;
        String words = block.office().strip();
        return words.lines().map(line -> Markup.plain(office.lines(line))).collect(Collectors.joining("\n"))
                + (words.endsWith(",") ? "" : ",");
    }
}
