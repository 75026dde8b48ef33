package id.sidik.operations.laptop;

import static id.sidik.operations.laptop.CheckPoint.CENTRE;
import static id.sidik.operations.laptop.CheckPoint.LAST_MONTH;
import static id.sidik.operations.laptop.CheckPoint.PRINTER;
import static id.sidik.operations.laptop.CheckPoint.REGULATION;
import static id.sidik.operations.laptop.CheckPoint.STRANGERS;
import static id.sidik.operations.laptop.CheckPoint.TWINS;
import static id.sidik.operations.laptop.CheckPoint.WITHOUT_PIN;

import id.sidik.operations.laptop.LaptopFacts.Centre;
import id.sidik.operations.laptop.LaptopFacts.Month;
import id.sidik.operations.laptop.LaptopFacts.People;
import id.sidik.operations.laptop.LaptopFacts.Printing;
import id.sidik.operations.laptop.LaptopFacts.Rules;
import id.sidik.operations.laptop.LaptopFacts.TestPage;
import id.sidik.operations.laptop.PointResult.Mark;
import id.sidik.operations.work.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The points that laptop, centre and printer answer. */
final class OfficePoints {
    private final LaptopFacts facts;

    OfficePoints(LaptopFacts facts) {
        this.facts = facts;
    }

    PointResult regulation() {
        Rules rules = facts.rules();
        List<Sentence> found = new ArrayList<>();
        found.add(Sentence.of(rules.chosen() ? "laptop.check.rules.chosen" : "laptop.check.rules.assumed", rules
                .title()));
        if (rules.refused() > 0) found.add(Sentence.of("laptop.check.rules.refused", rules.refused()));
        found.add(rules.holidays() > 0
                ? Sentence.of("laptop.check.rules.holidays", rules.holidays())
                : Sentence.of("laptop.check.rules.noHolidays"));
        if (rules.open() > 0) found.add(Sentence.of("laptop.check.rules.undecided", rules.open()));
        if (rules.refused() > 0) return PointResult.of(REGULATION, Mark.BAD, found, "laptop.check.todo.rules.values");
        if (!rules.chosen()) return PointResult.of(REGULATION, Mark.WARN, found, "laptop.check.todo.rules.choose");
        return rules.holidays() > 0
                ? PointResult.good(REGULATION, found)
                : PointResult.of(REGULATION, Mark.WARN, found, "laptop.check.todo.rules.holidays");
    }

    PointResult lastMonth() {
        Month month = facts.lastMonth();
        String name = month.month().toString();
        if (month.punches() == 0 && !month.closed())
            return PointResult.of(LAST_MONTH, Mark.WARN, one("laptop.check.month.empty", name),
                    "laptop.check.todo.month");
        return PointResult.good(LAST_MONTH, one(month.closed()
                ? "laptop.check.month.closed"
                : "laptop.check.month.begun", name,
                month.punches()));
    }

    PointResult withoutPin() {
        People people = facts.people();
        if (people.serving() == 0)
            return PointResult.of(WITHOUT_PIN, Mark.BAD, one("laptop.check.people.none"), "laptop.check.todo.people");
        return people.withoutPin() == 0
                ? PointResult.good(WITHOUT_PIN, one("laptop.check.people.pins", people.serving()))
                : PointResult.of(WITHOUT_PIN, Mark.WARN, one("laptop.check.people.withoutPin", people.withoutPin(),
                        people
                                .serving()), "laptop.check.todo.pins");
    }

    PointResult strangers() {
        long strangers = facts.people().strangers();
        return strangers == 0
                ? PointResult.good(STRANGERS, one("laptop.check.strangers.none"))
                : PointResult.of(STRANGERS, Mark.WARN, one("laptop.check.strangers.some", strangers),
                        "laptop.check.todo.strangers");
    }

    PointResult twins() {
        People people = facts.people();
        if (facts.machines().isEmpty()) return PointResult.none(TWINS, "laptop.check.twins.noMachine");
        List<Sentence> found = new ArrayList<>();
        found.add(people.twins() == 0
                ? Sentence.of("laptop.check.twins.none")
                : Sentence.of("laptop.check.twins.some", people.twins()));
        if (!people.unread().isEmpty())
            found.add(Sentence.of("laptop.check.twins.unread", String.join(", ", people.unread())));
        if (people.twins() > 0) return PointResult.of(TWINS, Mark.BAD, found, "laptop.check.todo.twins");
        return people.unread().isEmpty()
                ? PointResult.good(TWINS, found)
                : PointResult.of(TWINS, Mark.WARN, found, "laptop.check.todo.backup");
    }

    PointResult centre() {
        Centre centre = facts.centre();
        if (!centre.placed()) return PointResult.none(CENTRE, "laptop.check.centre.without");
        if (centre.code().isPresent())
            return PointResult.of(CENTRE, Mark.BAD, one("laptop.check.centre.failed", centre.code().get(), centre
                    .waiting()),
                    "laptop.check.todo.centre");
        if (centre.waiting() + centre.open() == 0) return PointResult.good(CENTRE, one("laptop.check.centre.met"));
        return PointResult.of(CENTRE, Mark.WARN, one("laptop.check.centre.rest", centre.waiting(), centre.open()),
                "laptop.check.todo.centre.rest");
    }

    PointResult printer() {
        Printing printer = facts.printer();
        Optional<TestPage> test = printer.test();
        if (printer.names().isEmpty())
            return PointResult.of(PRINTER, Mark.BAD, one("laptop.check.printer.none"), "laptop.check.todo.printer.add");
        if (test.isEmpty())
            return PointResult.of(PRINTER, Mark.WARN, one("laptop.check.printer.untried", printer.names().size()),
                    "laptop.check.todo.printer.test");
        return test.get().code().isEmpty()
                ? PointResult.good(PRINTER, one("laptop.check.printer.printed", test.get().printer()))
                : PointResult.of(PRINTER, Mark.BAD, one("laptop.check.printer.refused", test.get().printer(), test.get()
                        .code()
                        .get()), "laptop.check.todo.printer.mend");
    }

    private static List<Sentence> one(String key, Object... arguments) {
        return List.of(Sentence.of(key, arguments));
    }
}
