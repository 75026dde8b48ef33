package id.sidik.operations.reports;

import id.sidik.domain.ReportCode;
import id.sidik.operations.work.Trouble;
import id.sidik.operations.work.TroubleException;
import id.sidik.reporting.CityPages;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The pages that the city draws itself, in the place of built-in ones. */
public final class PageDesk {
    private static final List<String> LENGTHS_OF_MONTHS = List.of("-28", "-29", "-30", "-31");

    private final CityPages pages;
    private final ReportSettings settings;

    PageDesk(CityPages pages, ReportSettings settings) {
        this.pages = pages;
        this.settings = settings;
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
            for (String variant : code == ReportCode.R2 ? LENGTHS_OF_MONTHS : List.of(""))
                files.add(pages.handOut(code, settings.look(code), variant));
            return files;
        } catch (IOException unwritable) {
            throw folder(unwritable);
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
