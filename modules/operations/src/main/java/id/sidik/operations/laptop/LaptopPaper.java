package id.sidik.operations.laptop;

import id.sidik.domain.WorkUnit;
import id.sidik.operations.laptop.LaptopFacts.Printing;
import id.sidik.operations.laptop.LaptopFacts.TestPage;
import id.sidik.operations.reports.PrintOrder;
import id.sidik.operations.reports.PrintedPages;
import id.sidik.operations.reports.Prints;
import id.sidik.operations.work.Sentence;
import id.sidik.operations.work.TroubleException;
import id.sidik.reporting.LaptopSheet;
import id.sidik.reporting.PrintStamp;
import id.sidik.reporting.Printers;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Puts a laptop that was looked through on paper. */
public final class LaptopPaper {
    private final Supplier<WorkUnit> unit;
    private final Clock clock;
    private final String operator;

    public LaptopPaper(Supplier<WorkUnit> unit, Clock clock, String operator) {
        this.unit = unit;
        this.clock = clock;
        this.operator = operator;
    }

    /** The printers of this laptop; may be empty. */
    public List<String> printers() {
        return new Printers().names();
    }

    /** Prints a page with what was found so far where that is wished for. */
    public Printing tried(LaptopFacts soFar, Optional<TestPrint> wish) {
        List<String> names = printers();
        if (names.isEmpty() || wish.isEmpty()) return new Printing(names, Optional.empty());
        TestPrint test = wish.get();
        String name = test.printer().orElse(names.getFirst());
        try {
            testPage(SelfCheck.of(soFar, clock.instant(), clock.instant()), test.words())
                    .print(new PrintOrder(test.printer(), 1, "", true));
            return new Printing(names, Optional.of(new TestPage(name, Optional.empty())));
        } catch (TroubleException refused) {
            return new Printing(names, Optional.of(new TestPage(name, Optional.of(refused.trouble().code()))));
        }
    }

    private PrintedPages testPage(SelfCheck check, Function<Sentence, String> words) {
        WorkUnit office = unit.get();
        LocalDate today = LocalDate.ofInstant(clock.instant(), office.zone());
        List<LaptopSheet.Point> points = check.points().stream()
                .filter(point -> point.point() != CheckPoint.PRINTER).map(point -> row(point, words)).toList();
        return pages(new LaptopSheet(LaptopSheet.Kind.PRINT_TEST, today, List.of(), points, List.of(), operator, ""));
    }

    /** The minutes on paper. @param words what sentences say there, in Indonesian */
    public PrintedPages minutes(Minutes minutes, Function<Sentence, String> words) {
        return new MinutesPage(minutes, unit.get().zone(), words).on(this);
    }

    static LaptopSheet.Point row(PointResult point, Function<Sentence, String> words) {
        return new LaptopSheet.Point(LaptopSheet.Mark.valueOf(point.mark().name()), words.apply(name(point.point())),
                point.found().stream().map(words).toList(), point.todo().map(words).orElse(""));
    }

    /** What a point is called. */
    public static Sentence name(CheckPoint point) {
        return Sentence.of("laptop.point." + point);
    }

    PrintedPages pages(LaptopSheet sheet) {
        return new Prints(sheet.fill(unit.get(), new PrintStamp(clock.instant(), operator, false)));
    }
}
