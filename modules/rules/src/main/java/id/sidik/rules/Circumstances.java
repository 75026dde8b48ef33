package id.sidik.rules;

import id.sidik.domain.ApelPresence;
import id.sidik.domain.Exemption;
import id.sidik.domain.SpecialPeriod;
import java.util.List;

/**
 * What else is known of one person's days, mostly nothing: {@code NONE.withExemptions(…)}.
 *
 * @param exemptions     of this person
 * @param specialPeriods of the unit; one for the person's pattern wins over one for all, of two the later
 * @param apel           of this person, for packs that prove the roll call by a list
 */
public record Circumstances(List<Exemption> exemptions, List<SpecialPeriod> specialPeriods, List<ApelPresence> apel) {
    public static final Circumstances NONE = new Circumstances(List.of(), List.of(), List.of());

    public Circumstances {
        exemptions = InOrder.of(exemptions, InOrder.EXEMPTIONS);
        specialPeriods = InOrder.of(specialPeriods, InOrder.SPECIAL);
        apel = InOrder.of(apel, InOrder.APEL);
    }

    public Circumstances withExemptions(List<Exemption> others) {
        return new Circumstances(others, specialPeriods, apel);
    }

    public Circumstances withSpecialPeriods(List<SpecialPeriod> others) {
        return new Circumstances(exemptions, others, apel);
    }

    public Circumstances withApel(List<ApelPresence> others) {
        return new Circumstances(exemptions, specialPeriods, others);
    }
}
