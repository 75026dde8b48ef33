package id.sidik.app.cli;

import id.sidik.operations.Office;
import id.sidik.operations.reports.ReadyPage;
import id.sidik.operations.service.ServiceCase;
import id.sidik.operations.service.ServiceDesk;
import id.sidik.operations.service.ServiceFigures;
import id.sidik.operations.service.ServiceWish;
import id.sidik.operations.service.Span;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code service}: the register of the service desk. */
@Command(name = "service", mixinStandardHelpOptions = true, description = "The service desk: who asked for help, what was done, how long it took.")
final class ServiceCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    private final SidikCommand root;

    ServiceCommand(SidikCommand root) {
        this.root = root;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(),
                "say what to do: receive, start, found, work, finish, rate, withdraw, list, register or standard");
    }

    @Command(name = "receive", mixinStandardHelpOptions = true, description = "Write down a request.")
    int receive(@Option(names = "--applicant", paramLabel = "NAME", required = true) String applicant,
            @Option(names = "--unit", paramLabel = "NAME", required = true) String unit,
            @Option(names = "--machine", paramLabel = "NAME|SERIAL", defaultValue = "") String machine,
            @Option(names = "--complaint", paramLabel = "TEXT", required = true) String complaint,
            @Option(names = "--at", paramLabel = "YYYY-MM-DDTHH:MM", description = "When it came in; now when left out.") Optional<LocalDateTime> at,
            @Option(names = "--json", description = "Answer as JSON.") boolean json) {
        try (Office office = root.open()) {
            return tell(office, office.service().desk().receive(new ServiceWish(at, applicant, unit, machine,
                    complaint)), json);
        }
    }

    @Command(name = "start", mixinStandardHelpOptions = true, description = "Work on a request begins.")
    int start(@Parameters(paramLabel = "NUMBER", description = "12, or 12/2026.") String number,
            @Option(names = "--at", paramLabel = "YYYY-MM-DDTHH:MM") Optional<LocalDateTime> at,
            @Option(names = "--json", description = "Answer as JSON.") boolean json) {
        return step(number, json, (desk, id) -> desk.start(id, at));
    }

    @Command(name = "found", mixinStandardHelpOptions = true, description = "What the examination showed; may be said several times.")
    int found(@Parameters(paramLabel = "NUMBER") String number, @Parameters(paramLabel = "TEXT") String text,
            @Option(names = "--json", description = "Answer as JSON.") boolean json) {
        return step(number, json, (desk, id) -> desk.found(id, text, Optional.empty()));
    }

    @Command(name = "work", mixinStandardHelpOptions = true, description = "What was done; may be said several times.")
    int work(@Parameters(paramLabel = "NUMBER") String number, @Parameters(paramLabel = "TEXT") String text,
            @Option(names = "--json", description = "Answer as JSON.") boolean json) {
        return step(number, json, (desk, id) -> desk.worked(id, text));
    }

    @Command(name = "finish", mixinStandardHelpOptions = true, description = "A request is done.")
    int finish(@Parameters(paramLabel = "NUMBER") String number,
            @Option(names = "--at", paramLabel = "YYYY-MM-DDTHH:MM") Optional<LocalDateTime> at,
            @Option(names = "--json", description = "Answer as JSON.") boolean json) {
        return step(number, json, (desk, id) -> desk.finish(id, at));
    }

    @Command(name = "rate", mixinStandardHelpOptions = true, description = "How content the applicant is: 1 (not) to 4 (very).")
    int rate(@Parameters(paramLabel = "NUMBER") String number, @Parameters(paramLabel = "1-4") int score,
            @Option(names = "--said", paramLabel = "TEXT", defaultValue = "") String said,
            @Option(names = "--json", description = "Answer as JSON.") boolean json) {
        return step(number, json, (desk, id) -> desk.rate(id, score, said));
    }

    @Command(name = "withdraw", mixinStandardHelpOptions = true, description = "A request that was a mistake or is no longer needed.")
    int withdraw(@Parameters(paramLabel = "NUMBER") String number,
            @Option(names = "--reason", paramLabel = "TEXT", required = true) String reason,
            @Option(names = "--json", description = "Answer as JSON.") boolean json) {
        return step(number, json, (desk, id) -> desk.withdraw(id, reason));
    }

    @Command(name = "list", mixinStandardHelpOptions = true, description = "The register of a quarter or half-year with its figures.")
    int list(
            @Option(names = "--span", paramLabel = "2026-Q4|2026-H2", description = "This quarter when left out.") Optional<String> span,
            @Option(names = "--json", description = "Answer as JSON.") boolean json) {
        try (Office office = root.open()) {
            Span of = span.map(Span::read).orElseGet(office.service()::now);
            List<ServiceCase> cases = office.service().book().cases(of);
            ServiceFigures figures = office.service().book().figures(of);
            ServiceSpeech speech = new ServiceSpeech(root.texts(), office.service().book());
            if (json) root.speech().json(speech.data(of, cases, figures));
            else {
                cases.forEach(one -> root.speech().line(speech.line(one)));
                root.speech().line(speech.sum(figures));
            }
            return Exit.DONE.code();
        }
    }

    @Command(name = "register", mixinStandardHelpOptions = true, description = "The register on paper or as a table.")
    int register(
            @Option(names = "--span", paramLabel = "2026-Q4|2026-H2", description = "This quarter when left out.") Optional<String> span,
            @Option(names = "--pdf", paramLabel = "FILE") Optional<Path> pdf,
            @Option(names = "--xlsx", paramLabel = "FILE") Optional<Path> xlsx,
            @Option(names = "--csv", paramLabel = "FILE") Optional<Path> csv) throws InterruptedException {
        if (pdf.isEmpty() && xlsx.isEmpty() && csv.isEmpty())
            throw new ParameterException(spec.commandLine(), "say where to: --pdf, --xlsx or --csv");
        try (Office office = root.open()) {
            ReadyPage page = office.service().printing().register(span.map(Span::read).orElseGet(office
                    .service()::now)).run(new ConsoleProgress(root.texts(), root.progress()));
            pdf.ifPresent(file -> save(file, page.pages()::savePdf));
            xlsx.ifPresent(file -> save(file, page::saveXlsx));
            csv.ifPresent(file -> save(file, page::saveCsv));
            return Exit.DONE.code();
        }
    }

    private void save(Path file, java.util.function.Consumer<Path> writing) {
        writing.accept(file);
        root.speech().say("cli.recap.saved", file);
    }

    @Command(name = "standard", mixinStandardHelpOptions = true, description = "Within how many service days a request is promised to be done.")
    int standard(@Option(names = "--days", paramLabel = "N") Optional<Integer> days) {
        try (Office office = root.open()) {
            days.ifPresent(office.service().book()::promise);
            root.speech().say("service.standard.is", office.service().book().standard().days());
            return Exit.DONE.code();
        }
    }

    private int step(String number, boolean json, BiFunction<ServiceDesk, UUID, ServiceCase> work) {
        try (Office office = root.open()) {
            UUID id = office.service().find(number).request().id();
            return tell(office, work.apply(office.service().desk(), id), json);
        }
    }

    private int tell(Office office, ServiceCase one, boolean json) {
        ServiceSpeech speech = new ServiceSpeech(root.texts(), office.service().book());
        if (json) root.speech().json(speech.data(one));
        else
            root.speech().line(speech.line(one));
        return Exit.DONE.code();
    }
}
