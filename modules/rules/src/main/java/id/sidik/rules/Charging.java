package id.sidik.rules;

import java.math.BigDecimal;
import java.util.Optional;

/** Puts a price on the days of one person (section 3 step 11). */
final class Charging {
    private final Regulation regulation;
    private final RollCalls rollCalls;
    private final MonthCount month;

    Charging(Regulation regulation, RollCalls rollCalls, MonthCount month) {
        this.regulation = regulation;
        this.rollCalls = rollCalls;
        this.month = month;
    }

    Charge of(Shortfall shortfall, Chosen chosen, Excuse excuse, Duty.Work duty, DayBook book) {
        Charge charge = switch (regulation.deduction().scale()) {
            case Deduction.Classes classes -> classes(shortfall, classes, book);
            case Deduction.Flat flat -> Charge.flat(flat(shortfall, flat, chosen, excuse, duty, book));
        };
        BigDecimal cap = regulation.deduction().dayCapPct();
        if (charge.pct().compareTo(cap) <= 0) return charge;
        book.note(ReasonKey.DAY_CAP, charge.pct(), cap);
        return charge.cut(cap);
    }

    private Charge classes(Shortfall shortfall, Deduction.Classes classes, DayBook book) {
        Optional<Band> late = band(classes.late(), shortfall.noIn(), shortfall.late(), book, ReasonKey.NO_IN_CLASS,
                ReasonKey.LATE_CLASS);
        boolean free = shortfall.late() > 0 && month.freeLateness(book);
        Optional<Band> early = band(classes.early(), shortfall.noOut(), shortfall.early(), book,
                ReasonKey.NO_OUT_CLASS, ReasonKey.EARLY_CLASS);
        BigDecimal latePct = free ? BigDecimal.ZERO : late.map(Band::pct).orElse(BigDecimal.ZERO);
        return new Charge(late.map(Band::code), early.map(Band::code),
                latePct.add(early.map(Band::pct).orElse(BigDecimal.ZERO)));
    }

    private static Optional<Band> band(Bands bands, boolean missing, int minutes, DayBook book, ReasonKey forMissing,
            ReasonKey forMinutes) {
        if (missing) {
            Band band = bands.last();
            book.note(forMissing, band.code(), band.pct());
            return Optional.of(band);
        }
        Optional<Band> found = bands.of(minutes);
        found.ifPresent(band -> book.note(forMinutes, band.code(), minutes, band.from(),
                band.to().isPresent() ? band.to().getAsInt() : "", band.pct()));
        return found;
    }

    private BigDecimal flat(Shortfall shortfall, Deduction.Flat flat, Chosen chosen, Excuse excuse, Duty.Work duty,
            DayBook book) {
        if (shortfall.noIn() || shortfall.noOut()) {
            book.note(ReasonKey.NO_RECORD, flat.noRecordPct());
            return flat.noRecordPct();
        }
        BigDecimal pct = BigDecimal.ZERO;
        if (shortfall.late() > 0) book.note(ReasonKey.LATE_FREE, shortfall.late());
        if (rollCalls.missed(chosen, excuse, duty, flat.apelMissedPct(), book)) pct = pct.add(flat.apelMissedPct());
        if (shortfall.early() > 0) {
            book.note(ReasonKey.EARLY_FLAT, shortfall.early(), flat.earlyPct());
            pct = pct.add(flat.earlyPct());
        }
        return pct;
    }
}
