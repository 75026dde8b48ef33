package id.sidik.rules;

import com.fasterxml.jackson.databind.JsonNode;
import id.sidik.domain.Holiday;
import id.sidik.domain.RamadanPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The national lists and fasting months that come with the program: 2024 to 2026. */
public final class BuiltInCalendar {
    private BuiltInCalendar() {}

    /** Dates whose decree is not known for certain carry a blank one. */
    public static WorkCalendar load() {
        JsonNode tree = Resource.tree("calendar.json");
        List<Holiday> holidays = new ArrayList<>();
        for (JsonNode year : tree.required("years")) {
            String decree = year.required("decree").textValue();
            for (JsonNode day : year.required("days")) {
                holidays.add(new Holiday(date(day, "date"), Holiday.Kind.valueOf(day.required("kind").textValue()),
                        day.required("name").textValue(), day.path("decree").asText(decree)));
            }
        }
        List<RamadanPeriod> ramadan = new ArrayList<>();
        for (JsonNode period : tree.required("ramadan")) {
            ramadan.add(new RamadanPeriod(period.required("year").textValue(), date(period, "from"),
                    date(period, "to")));
        }
        return new WorkCalendar(holidays, ramadan);
    }

    private static LocalDate date(JsonNode node, String name) {
        return LocalDate.parse(node.required(name).textValue());
    }
}
