package id.sidik.domain;

import java.time.LocalDate;

/** The fasting month as the government announced it, both ends inclusive. @param year for example "1447H" */
public record RamadanPeriod(String year, LocalDate from, LocalDate to) {
    public RamadanPeriod {
        if (to.isBefore(from)) throw new IllegalArgumentException("Ramadan ends before it begins: " + year);
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
