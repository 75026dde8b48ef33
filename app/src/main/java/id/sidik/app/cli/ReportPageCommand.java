package id.sidik.app.cli;

import id.sidik.domain.ReportCode;
import id.sidik.operations.Office;
import id.sidik.operations.reports.PageDesk;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code page}: the pages that the city draws itself. */
@Command(name = "page", mixinStandardHelpOptions = true, description = "Lists the city's own pages and what is wrong in them; code 1 when one has a fault.")
final class ReportPageCommand implements Callable<Integer> {
    @Option(names = "--export", paramLabel = "R1…R16", description = "Lays the built-in page and its list of names into the folder, to begin with.")
    private Optional<ReportCode> export = Optional.empty();

    @Option(names = "--builtin", paramLabel = "NAME", description = "Back to the built-in page of that name.")
    private Optional<String> builtIn = Optional.empty();

    @Option(names = "--json", description = "Answer as JSON.")
    private boolean json;

    private final SidikCommand root;

    ReportPageCommand(SidikCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        try (Office office = root.open()) {
            PageDesk desk = office.reports().pages();
            if (export.isPresent()) return exported(desk.handOut(export.get()));
            if (builtIn.isPresent()) return back(desk, builtIn.get());
            List<PageDesk.OwnPage> pages = desk.list();
            if (json) root.speech().json(pages.stream().map(ReportPageCommand::data).toList());
            else
                tell(pages);
            return (pages.stream().allMatch(page -> page.faults().isEmpty()) ? Exit.DONE : Exit.NOT_DONE).code();
        }
    }

    private int exported(List<Path> files) {
        if (json) root.speech().json(Map.of("files", files.stream().map(Path::toString).toList()));
        else
            files.forEach(file -> root.speech().say("cli.page.exported", file));
        return Exit.DONE.code();
    }

    private int back(PageDesk desk, String name) {
        boolean there = desk.putBack(name);
        if (json) root.speech().json(Map.of("builtin", there));
        else
            root.speech().say(there ? "cli.page.builtin" : "cli.page.none", name);
        return (there ? Exit.DONE : Exit.NOT_DONE).code();
    }

    private void tell(List<PageDesk.OwnPage> pages) {
        if (pages.isEmpty()) root.speech().say("cli.page.empty");
        for (PageDesk.OwnPage page : pages) {
            root.speech().say(page.faults().isEmpty() ? "cli.page.used" : "cli.page.faulty", page.name());
            for (PageDesk.Fault fault : page.faults())
                root.speech().say("cli.page.fault", fault.line(), root.texts().get("page.fault." + fault.kind()), fault
                        .what());
        }
    }

    private static Map<String, Object> data(PageDesk.OwnPage page) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("name", page.name());
        data.put("used", page.faults().isEmpty());
        data.put("faults", page.faults().stream().map(fault -> Map.of("line", fault.line(), "kind", fault.kind(),
                "what", fault.what())).toList());
        return data;
    }
}
