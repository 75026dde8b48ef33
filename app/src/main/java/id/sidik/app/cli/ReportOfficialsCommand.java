package id.sidik.app.cli;

import id.sidik.domain.Official;
import id.sidik.domain.Official.Block;
import id.sidik.domain.Official.Form;
import id.sidik.operations.Office;
import id.sidik.operations.reports.OfficialDesk;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code report officials}: who signs the pages when. */
@Command(name = "officials", mixinStandardHelpOptions = true, description = "Who signs the pages, from when to when; of several the one who began last.")
final class ReportOfficialsCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(names = "--json", description = "Answer as JSON.")
    private boolean json;

    private final SidikCommand root;

    ReportOfficialsCommand(SidikCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        try (Office office = root.open()) {
            LocalDate today = office.reports().officials().today();
            List<Official> officials = office.reports().officials().officials();
            if (json)
                root.speech().json(Map.of("officials", officials.stream().map(one -> data(officials, one, today))
                        .toList()));
            else if (officials.isEmpty()) root.speech().say("cli.officials.none");
            else
                for (int i = 0; i < officials.size(); i++) say(i + 1, officials, officials.get(i), today);
            return Exit.DONE.code();
        }
    }

    private static boolean signs(List<Official> officials, Official one, LocalDate today) {
        return OfficialDesk.on(officials, today, one.block()).filter(one::equals).isPresent();
    }

    private void say(int number, List<Official> officials, Official one, LocalDate today) {
        root.speech().say("cli.officials.row", number, root.texts().get("officials.block." + one.block()), one.worded()
                .replace("\n", ", "), one.name(), one.from().map(LocalDate::toString).orElse("…"), one.until().map(
                        LocalDate::toString).orElse("…"), signs(officials, one, today) ? "*" : "");
    }

    private static Map<String, Object> data(List<Official> officials, Official one, LocalDate today) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("id", one.id().toString());
        data.put("block", one.block().name());
        data.put("form", one.form().name());
        data.put("position", one.position());
        data.put("own", one.own());
        data.put("name", one.name());
        data.put("rank", one.rank());
        data.put("number", one.number());
        data.put("from", one.from().map(LocalDate::toString).orElse(""));
        data.put("until", one.until().map(LocalDate::toString).orElse(""));
        data.put("signsToday", signs(officials, one, today));
        return data;
    }

    @Command(name = "add", mixinStandardHelpOptions = true, description = "Adds somebody who signs.")
    int add(@Option(names = "--block", required = true, paramLabel = "HEAD|LEFT|TREASURER", description = "Right with place and date, left, or between.") Block block,
            @Option(names = "--form", paramLabel = "OWN|ACTING|DAILY|ON_BEHALF", description = "As what: Plt., Plh. or a.n. (default: OWN).") Optional<Form> form,
            @Option(names = "--position", required = true, paramLabel = "TEXT", description = "The office, without Plt., Plh. or a.n.") String position,
            @Option(names = "--own", paramLabel = "TEXT", defaultValue = "", description = "The signer's own position, on behalf.") String own,
            @Option(names = "--name", required = true, paramLabel = "TEXT", description = "With titles.") String name,
            @Option(names = "--rank", paramLabel = "TEXT", defaultValue = "") String rank,
            @Option(names = "--nip", paramLabel = "NUMBER", defaultValue = "") String number,
            @Option(names = "--from", paramLabel = "YYYY-MM-DD") Optional<LocalDate> from,
            @Option(names = "--until", paramLabel = "YYYY-MM-DD", description = "The last day.") Optional<LocalDate> until) {
        if (position.isBlank() || name.isBlank() || from.isPresent() && until.filter(last -> last.isBefore(from.get()))
                .isPresent())
            throw wrong("name somebody, with an office and a time that does not end before it begins");
        try (Office office = root.open()) {
            OfficialDesk desk = office.reports().officials();
            desk.save(List.of(new Official(desk.fresh(), block, form.orElse(Form.OWN), position, own, name, rank,
                    number, from, until)), Set.of());
            root.speech().say("cli.officials.saved");
            return Exit.DONE.code();
        }
    }

    @Command(name = "end", mixinStandardHelpOptions = true, description = "Says until which day somebody signs.")
    int end(@Parameters(paramLabel = "ROW", description = "As listed.") int row,
            @Option(names = "--until", required = true, paramLabel = "YYYY-MM-DD", description = "The last day.") LocalDate until) {
        try (Office office = root.open()) {
            Official one = meant(office, row);
            if (one.from().filter(until::isBefore).isPresent()) throw wrong("the time ends before it begins");
            office.reports().officials().save(List.of(new Official(one.id(), one.block(), one.form(), one.position(),
                    one.own(), one.name(), one.rank(), one.number(), one.from(), Optional.of(until))), Set.of());
            root.speech().say("cli.officials.saved");
            return Exit.DONE.code();
        }
    }

    @Command(name = "remove", mixinStandardHelpOptions = true, description = "Takes back what was entered by mistake.")
    int remove(@Parameters(paramLabel = "ROW", description = "As listed.") int row) {
        try (Office office = root.open()) {
            office.reports().officials().save(List.of(), Set.of(meant(office, row).id()));
            root.speech().say("cli.officials.removed");
            return Exit.DONE.code();
        }
    }

    private Official meant(Office office, int row) {
        List<Official> officials = office.reports().officials().officials();
        if (row < 1 || row > officials.size()) throw wrong("no such row: see report officials");
        return officials.get(row - 1);
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
