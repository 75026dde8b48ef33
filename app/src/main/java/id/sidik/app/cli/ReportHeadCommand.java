package id.sidik.app.cli;

import id.sidik.domain.WorkUnit;
import id.sidik.operations.Office;
import id.sidik.operations.reports.HeadSettings;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import org.jspecify.annotations.Nullable;

/** {@code report head}: the letterhead, its logo, and the numbers of letters. */
@Command(name = "head", mixinStandardHelpOptions = true, sortOptions = false, description = "The lines of the letterhead, the logo, the pattern of letters' numbers; what is not said stays.")
final class ReportHeadCommand implements Callable<Integer> {
    @Option(names = "--government", paramLabel = "TEXT", description = "Line 1, for example PEMERINTAH KOTA …")
    private Optional<String> government = Optional.empty();

    @Option(names = "--name", paramLabel = "TEXT", description = "Line 2: the office.")
    private Optional<String> name = Optional.empty();

    @Option(names = "--address", paramLabel = "TEXT")
    private Optional<String> address = Optional.empty();

    @Option(names = "--contact", paramLabel = "TEXT")
    private Optional<String> contact = Optional.empty();

    @Option(names = "--city", paramLabel = "TEXT", description = "Before the date of a signature.")
    private Optional<String> city = Optional.empty();

    @Option(names = "--numbering", paramLabel = "PATTERN", description = "With {nomor}, {bulan}, {bulan romawi}, {tahun}; blank: the number as given.")
    private Optional<String> numbering = Optional.empty();

    @ArgGroup
    private @Nullable Logo logo;

    @Option(names = "--json", description = "Answer as JSON.")
    private boolean json;

    private final SidikCommand root;

    static final class Logo {
        @Option(names = "--logo", paramLabel = "FILE", description = "PNG or JPEG, at most 512 KB.")
        private Optional<Path> file = Optional.empty();

        @Option(names = "--no-logo", description = "Without one.")
        private boolean none;
    }

    ReportHeadCommand(SidikCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() throws IOException {
        try (Office office = root.open()) {
            HeadSettings head = office.reports().head();
            if (logo != null && logo.file.isPresent()) head.saveLogo(bytes(logo.file.get()));
            if (logo != null && logo.none) head.removeLogo();
            numbering.ifPresent(head::saveNumbering);
            WorkUnit unit = letterhead(office.unit().load());
            if (!unit.equals(office.unit().load())) office.unit().save(unit);
            tell(office, unit, head);
            return Exit.DONE.code();
        }
    }

    private WorkUnit letterhead(WorkUnit now) {
        return new WorkUnit(government.orElse(now.government()), name.orElse(now.name()), address.orElse(now.address()),
                contact.orElse(now.contact()), city.orElse(now.city()), now.zone(), now.left(), now.right());
    }

    /** No more than tells that it is too much. */
    private static byte[] bytes(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(HeadSettings.LARGEST_LOGO + 1);
        }
    }

    private void tell(Office office, WorkUnit unit, HeadSettings head) {
        String example = HeadSettings.example(head.numbering(), "017", office.reports().officials().today());
        int weight = head.logo().map(image -> image.length).orElse(0);
        if (!json) {
            root.speech().say("cli.head", unit.government(), unit.name(), unit.address(), unit.contact(), unit.city());
            root.speech().say("cli.head.numbering", head.numbering(), example);
            root.speech().say(weight == 0 ? "cli.head.noLogo" : "cli.head.logo", weight / 1024 + 1);
            return;
        }
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("government", unit.government());
        data.put("name", unit.name());
        data.put("address", unit.address());
        data.put("contact", unit.contact());
        data.put("city", unit.city());
        data.put("numbering", head.numbering());
        data.put("example", example);
        data.put("logoBytes", weight);
        root.speech().json(data);
    }
}
