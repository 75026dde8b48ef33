package id.sidik.reporting;

import id.sidik.domain.Nip;
import id.sidik.domain.RecapPerson;
import java.util.stream.Stream;

/** Name, number, grade and position in one cell; for somebody only known from a machine the PIN and the machine. */
final class PersonCell {
    private static final double NAME_SIZE = 7.5;
    private static final double LINE_SIZE = 7;
    private final Wrap name;
    private final Wrap line;

    /** @param width of a line in points */
    PersonCell(double width) {
        this.name = new Wrap(PageFont.CONDENSED_BOLD, NAME_SIZE, width);
        this.line = new Wrap(PageFont.CONDENSED, LINE_SIZE, width);
    }

    String of(RecapPerson person) {
        StringBuilder text = new StringBuilder(nameNumber(person));
        add(text, person.grade());
        add(text, person.position());
        return text.toString();
    }

    /** Without grade and position. */
    String nameNumber(RecapPerson person) {
        StringBuilder text = new StringBuilder();
        String pin = person.pin().isBlank() ? "" : "PIN " + person.pin() + " · " + person.machineName();
        text.append(Markup.bold(name.lines(person.name().isBlank() ? pin : person.name()), NAME_SIZE));
        if (!person.name().isBlank()) add(text, pin);
        boolean nip = Nip.parse(person.number()) instanceof Nip.Parsed.Valid;
        add(text, nip ? unbroken(person.number()) : person.number());
        return text.toString();
    }

    /** A NIP stands in one line, in a narrow column without its word or its gaps; else it is broken at a gap. */
    private String unbroken(String nip) {
        return Stream.of("NIP " + nip, nip, nip.replace(" ", "")).filter(line::fits).findFirst().orElse(nip);
    }

    private void add(StringBuilder text, String words) {
        if (!words.isBlank()) text.append('\n').append(Markup.plain(line.lines(words)));
    }
}
