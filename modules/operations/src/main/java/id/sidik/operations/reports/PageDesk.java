package id.sidik.operations.reports;

import id.sidik.domain.ReportCode;
import id.sidik.operations.work.Trouble;
import id.sidik.operations.work.TroubleException;
import id.sidik.reporting.CityPages;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The pages that the city draws itself, in the place of built-in ones. */
public final class PageDesk {
    private static final List<String> LENGTHS_OF_MONTHS = List.of("-28", "-29", "-30", "-31");

    private final Path folder;
    private final CityPages pages;
    private final ReportSettings settings;

    PageDesk(Path folder, CityPages pages, ReportSettings settings) {
        this.folder = folder;
        this.pages = pages;
        this.settings = settings;
    }

    /** Where the city lays its pages; may be absent. */
    public Path folder() {
        return folder;
    }

    /** Of which report a page is; empty when of none. */
    public static Optional<ReportCode> code(String page) {
        return Arrays.stream(ReportCode.values()).filter(code -> page.startsWith(code.page() + "-")).findFirst();
    }

    /** A page of the city. @param faults empty when it is used */
    public record OwnPage(String name, List<Fault> faults) {}

    /** What is wrong. @param line 0 when none is to blame @param kind the end of a text key @param what stands there */
    public record Fault(int line, String kind, String what) {}

    /** Every page in the folder. @throws TroubleException LAP-132 when the folder cannot be read */
    public List<OwnPage> list() {
        try {
            return pages.list().stream().map(own -> new OwnPage(own.name(), own.faults().stream().map(
                    fault -> new Fault(fault.line(), fault.kind().name(), fault.what())).toList())).toList();
        } catch (IOException unreadable) {
            throw folder(unreadable);
        }
    }

    /** Lays the built-in page of a report, as the unit has it set, into the folder. @return the files to change */
    public List<Path> handOut(ReportCode code) {
        try {
            List<Path> files = new ArrayList<>();
            for (String variant : variants(code))
                files.add(pages.handOut(code, settings.look(code), variant));
            return files;
        } catch (IOException unwritable) {
            throw folder(unwritable);
        }
    }

    private static List<String> variants(ReportCode code) {
        return code == ReportCode.R2 ? LENGTHS_OF_MONTHS : List.of("");
    }

    /** What a page of the report may name, as text. @throws TroubleException LAP-132 when there is no such page */
    public String names(ReportCode code) {
        try {
            return CityPages.names(code, settings.look(code), variants(code).getLast());
        } catch (IOException missing) {
            throw folder(missing);
        }
    }

    /** Back to the built-in page. @return whether the city had one of that name */
    public boolean putBack(String name) {
        try {
            return pages.putBack(name);
        } catch (IOException unwritable) {
            throw folder(unwritable);
        }
    }

    private static TroubleException folder(IOException why) {
        return new TroubleException(Trouble.of("LAP-132", "trouble.report.pageFolder"), why);
    }
}
