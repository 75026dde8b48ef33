package id.sidik.domain;

import java.time.LocalDate;

/** A day of the national list. @param decree the decree that names it, blank when not known */
public record Holiday(LocalDate day, Kind kind, String name, String decree) {
    public enum Kind {
        /** Public holiday, printed LN. */
        HOLIDAY,
        /** Joint leave, printed CBM. */
        CUTI_BERSAMA
    }
}
