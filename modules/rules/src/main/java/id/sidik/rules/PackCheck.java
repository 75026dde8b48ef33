package id.sidik.rules;

import id.sidik.rules.Finding.Severity;
import id.sidik.rules.RegulationReader.Reading;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The checks of a pack for the settings screen (rule model, section 6). */
public final class PackCheck {
    /** Working minutes of a whole week inside Ramadan: Perpres 21/2023 article 4(2). */
    private static final int RAMADAN_MINUTES = 1_950;

    private final Layers layers;
    private final Regulation regulation;
    private final List<Finding> found = new ArrayList<>();

    private PackCheck(Layers layers, Regulation regulation) {
        this.layers = layers;
        this.regulation = regulation;
    }

    /**
     * Everything that is wrong with the pack, or, when it can be used, everything that should be looked at.
     *
     * @param calendar with its yearly tables
     * @param year     the year that tables are asked for
     */
    public static List<Finding> of(List<PackLayer> layers, WorkCalendar calendar, int year) {
        List<String> texts = layers.stream().map(PackLayer::json).toList();
        return switch (RegulationReader.read(texts)) {
            case Reading.Refused(List<PackFault> faults) ->
                faults.stream().map(fault -> new Finding(Severity.REFUSAL, "", fault)).toList();
            case Reading.Good(Regulation regulation) -> {
                PackCheck check = new PackCheck(RegulationReader.layers(texts), regulation);
                check.weeks();
                check.ladder(year);
                check.tables(calendar, year);
                yield List.copyOf(check.found);
            }
        };
    }

    private void warn(String path, Problem problem, Object... figures) {
        List<String> texts = List.of(figures).stream().map(Object::toString).toList();
        found.add(new Finding(Severity.WARNING, regulation.id(), layers.fault(path, problem, texts)));
    }

    /** Whole weeks outside and inside Ramadan; the target of a Ramadan week is the national 1,950 minutes. */
    private void weeks() {
        regulation.patterns().forEach((name, pattern) -> {
            if (!(pattern instanceof WorkPattern.Weekly weekly)) return;
            OptionalInt target = weekly.weeklyTarget();
            int sum = weekly.days().values().stream().mapToInt(Hours::minutes).sum();
            if (target.isPresent() && sum != target.getAsInt()) {
                warn("patterns." + name + ".days", Problem.WEEK_SUM, name, sum, target.getAsInt());
            }
            int fasting = weekly.ramadan().values().stream().mapToInt(Hours::minutes).sum();
            if (!weekly.ramadan().isEmpty() && fasting != RAMADAN_MINUTES) {
                warn("patterns." + name + ".ramadan", Problem.WEEK_SUM, name, fasting, RAMADAN_MINUTES);
            }
        });
    }

    private void ladder(int year) {
        LocalDate last = regulation.identity().validTo().filter(end -> end.getYear() <= year)
                .orElse(YearMonth.of(year, 12).atEndOfMonth());
        Optional<String> own = regulation.discipline().own().map(ladder -> Ladder.regimeOf(ladder.steps()));
        String inForce = Ladder.at(last).regime();
        own.filter(regime -> !regime.isEmpty() && !regime.equals(inForce))
                .ifPresent(regime -> warn("discipline.ladder", Problem.LADDER_OUTDATED, regime, inForce, last));
    }

    private void tables(WorkCalendar calendar, int year) {
        boolean fasting = calendar.ramadan().stream()
                .anyMatch(period -> period.from().getYear() == year || period.to().getYear() == year);
        if (!fasting) warn("", Problem.RAMADAN_MISSING, year);
        long days = calendar.holidays().stream().filter(one -> one.day().getYear() == year).count();
        if (days == 0) warn("", Problem.HOLIDAYS_MISSING, year);
        long bare = calendar.holidays().stream()
                .filter(one -> one.day().getYear() == year && one.decree().isBlank()).count();
        if (bare > 0) warn("", Problem.DECREE_MISSING, year, bare);
    }
}
