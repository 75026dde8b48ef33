package id.sidik.rules;

import id.sidik.domain.ApelPresence;
import id.sidik.domain.DayFlag;
import id.sidik.domain.Permit.Part;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells whether a roll call was missed (section 3 step 11): by the coming record, or by the presence list. */
final class RollCalls {
    private final Optional<Apel> rule;
    private final Map<LocalDate, Boolean> lists = new HashMap<>();
    private final Exemptions exemptions;

    RollCalls(Regulation regulation, List<ApelPresence> lists, Exemptions exemptions) {
        this.rule = regulation.apel();
        this.exemptions = exemptions;
        lists.forEach(entry -> this.lists.merge(entry.day(), entry.attended(), Boolean::logicalOr));
    }

    /** True when the roll call of the day was missed; notes why. A shift that starts after it has none. */
    boolean missed(Chosen chosen, Excuse excuse, Duty.Work duty, BigDecimal pct, DayBook book) {
        Optional<LocalDateTime> time = rule.flatMap(apel -> apel.time(book.day(), duty.inRamadan()))
                .filter(duty::expects).map(book.day()::atTime);
        if (time.isEmpty() || excuse.covers(Part.AM)) return false;
        boolean missed = switch (rule.orElseThrow().proof()) {
            case IN_PUNCH -> chosen.in().isPresent() && chosen.in().get().isAfter(time.get());
            case LIST -> !listed(book);
        };
        if (!missed || exemptions.sparesRollCall(book)) return false;
        book.flag(DayFlag.APEL_MISSED);
        if (rule.get().proof() == Apel.Proof.LIST) book.note(ReasonKey.APEL_NOT_LISTED, pct);
        else
            book.note(ReasonKey.APEL_MISSED, time.get(), chosen.in().orElseThrow(), pct);
        return true;
    }

    private boolean listed(DayBook book) {
        Boolean attended = lists.get(book.day());
        if (attended == null) book.note(ReasonKey.APEL_NO_LIST);
        else if (attended) book.note(ReasonKey.APEL_LISTED);
        return attended == null || attended;
    }
}
