package id.sidik.reporting;

import java.util.Arrays;
import java.util.List;

import id.sidik.domain.DayResult;
import id.sidik.domain.DayType;
import id.sidik.domain.Nip;
import id.sidik.domain.PersonMonth;
import id.sidik.domain.RecapPerson;

/**
 * A line of the matrix with all its words chosen.
 *
 * @param days   one text per day of the month, the first at index 0
 * @param tinted the days that are no workday, by the same index
 * @param totals in the order of {@link RecapColumns}
 */
record RecapRow(String number, String person, List<String> days, List<Boolean> tinted, List<String> totals) {
    private static final double NAME_SIZE = 7.5;

    static RecapRow of(int number, PersonMonth month, int length) {
        String[] days = new String[length];
        Boolean[] tinted = new Boolean[length];
        Arrays.fill(days, "");
        Arrays.fill(tinted, false);
        for (DayResult day : month.days()) {
            int index = day.date().getDayOfMonth() - 1;
            days[index] = DayCell.of(day);
            tinted[index] = day.type() != DayType.WORK;
        }
        return new RecapRow(String.valueOf(number), person(month.person()), List.of(days), List.of(tinted),
                RecapColumns.of(month.totals()));
    }

    private static String person(RecapPerson person) {
        StringBuilder text = new StringBuilder();
        String pin = person.pin().isBlank() ? "" : "PIN " + person.pin() + " · " + person.machineName();
        text.append(Markup.bold(person.name().isBlank() ? pin : person.name(), NAME_SIZE));
        if (!person.name().isBlank()) line(text, pin);
        boolean nip = Nip.parse(person.number()) instanceof Nip.Parsed.Valid;
        line(text, nip ? "NIP " + person.number() : person.number());
        line(text, person.grade());
        line(text, person.position());
        return text.toString();
    }

    private static void line(StringBuilder text, String line) {
        if (!line.isBlank()) text.append('\n').append(Markup.plain(line));
    }
}
