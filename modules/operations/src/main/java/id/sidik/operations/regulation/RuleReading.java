package id.sidik.operations.regulation;

import id.sidik.operations.regulation.RuleBook.Choice;
import id.sidik.operations.regulation.RuleBook.Edition;
import id.sidik.operations.regulation.RuleBook.Said;
import id.sidik.operations.regulation.RuleRow.Origin;
import id.sidik.rules.Finding;
import id.sidik.rules.LayeredPack;
import id.sidik.rules.PackCheck;
import id.sidik.rules.PackFault;
import id.sidik.rules.Problem;
import id.sidik.rules.Regulation;
import id.sidik.rules.Regulations;
import id.sidik.rules.UsualValues;
import id.sidik.rules.WorkCalendar;
import id.sidik.store.OwnValue;
import id.sidik.store.Tables;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Puts together what is told about the regulation of a month. */
final class RuleReading {
    private final Tables tables;
    private final Regulations regulations;
    private final YearMonth month;

    RuleReading(Tables tables, Regulations regulations, YearMonth month) {
        this.tables = tables;
        this.regulations = regulations;
        this.month = month;
    }

    /** @param own the unit's values that reach the month */
    RuleBook book(Regulation base, List<OwnValue> own) {
        List<Finding> findings = new ArrayList<>();
        LayeredPack pack = switch (UnitRules.merged(base, own)) {
            case LayeredPack.Merged.Good(LayeredPack good) -> good;
            case LayeredPack.Merged.Refused(List<PackFault> faults) -> {
                faults.forEach(fault -> findings.add(new Finding(Finding.Severity.REFUSAL, base.id(), fault)));
                yield ((LayeredPack.Merged.Good) UnitRules.merged(base, List.of())).pack();
            }
        };
        findings.addAll(findings(pack));
        List<Choice> choices = tables.unitRules().choices().stream().map(one -> new Choice(one.pack(), one.from(),
                one.author().at(), one.author().by(), one.author().reason())).toList();
        List<Said> history = tables.unitRules().values(base.id()).stream().map(one -> new Said(one.path(), one.value(),
                one.from(), one.onlyMonth(), one.note(), one.author().at(), one.author().by(), one.author()
                        .reason()))
                .toList();
        List<Edition> packs = regulations.all().stream().map(one -> new Edition(one, one.edition().equals(pack
                .regulation().edition()))).toList();
        return new RuleBook(month, pack, rows(pack), findings, packs, choices, history);
    }

    private List<Finding> findings(LayeredPack pack) {
        WorkCalendar calendar = new WorkCalendar(tables.calendar().holidays(month.withMonth(1).atDay(1), month
                .plusYears(1).withMonth(1).atDay(1)), tables.calendar().ramadan());
        List<Finding> found = new ArrayList<>(PackCheck.of(pack.layers(), calendar, month.getYear()));
        regulations.findings().stream().filter(one -> one.pack().equals(pack.regulation().id())).forEach(found::add);
        found.sort(Comparator.comparing(Finding::severity).reversed()
                .thenComparing(one -> one.fault().problem() == Problem.WEEK_SUM));
        return found;
    }

    private static List<RuleRow> rows(LayeredPack pack) {
        List<RuleRow> rows = new ArrayList<>();
        Set<String> known = new HashSet<>();
        pack.values().forEach(value -> {
            rows.add(new RuleRow(value.path(), value.json(), Origin.valueOf(value.level().name()), value.mark()));
            for (String at = value.path(); !at.isEmpty(); at = at.substring(0, Math.max(0, at.lastIndexOf('.'))))
                known.add(at);
        });
        UsualValues.all().forEach((path, json) -> {
            boolean needless = known.contains(path) || path.equals("windows.mode");
            if (!needless) rows.add(new RuleRow(path, json, Origin.USUAL, pack.regulation().mark(path)));
        });
        return rows;
    }
}
