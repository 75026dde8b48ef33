package id.sidik.app.text;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.app.shell.Section;
import id.sidik.app.shell.Shortcut;
import id.sidik.app.theme.Look;
import id.sidik.app.view.State;
import id.sidik.domain.DayFlag;
import id.sidik.domain.DisregardReason;
import id.sidik.domain.EmployeeKind;
import id.sidik.domain.Incident;
import id.sidik.domain.Inspection;
import id.sidik.domain.ManualReason;
import id.sidik.domain.Nip;
import id.sidik.domain.Provenance;
import id.sidik.domain.PunchSource;
import id.sidik.domain.VerifyMode;
import id.sidik.operations.ContactLine;
import id.sidik.operations.EmployeePreview;
import id.sidik.operations.LiveKind;
import id.sidik.operations.LiveLine;
import id.sidik.operations.LiveStatus;
import id.sidik.operations.corrections.Standing;
import id.sidik.operations.regulation.RuleRow;
import id.sidik.operations.work.Ledger;
import id.sidik.rules.Problem;
import id.sidik.rules.ReasonKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The two files of texts against each other, against the sources that use them, and against what can be said below. */
class WordsTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path OPERATIONS = Path.of("../modules/operations/src/main/java");
    private static final Pattern LITERAL = Pattern.compile("\"([a-zA-Z]+(?:\\.[a-zA-Z0-9_]+)+)\"");
    private static final Pattern BEGINNING = Pattern.compile("\"([a-zA-Z]+\\.(?:[a-zA-Z0-9_]+\\.)*)\"\\s*\\+");
    private static final Pattern IN_FXML = Pattern.compile("%([a-zA-Z.]+)");
    private static final Pattern SAID_BELOW = Pattern
            .compile(
                    "\"((?:ledger|trouble|schedule|calendar|backup|compare|plan|people|fingers|provision|pull|import|print|employees|recap|scan|diagnosis|month|tpp|year|profile|access|live|enrol|clock|care|clear|manual|incident|recon|sms|city|parcel|personBatch|chart|verify|bundle|agency|update|laptop)\\.[a-zA-Z.]*[a-zA-Z])\"");
    private static final Pattern WRITTEN_OUT = Pattern.compile(
            "(?:text|promptText|sentence|hint|next|title|accessibleText)=\"(?!%|\")([^\"]*[A-Za-z]{2,}[^\"]*)\"");
    private static final Pattern SAID_IN_JAVA = Pattern
            .compile(
                    "(?:setText|setTitle|setPromptText|new Label|new Button|setAccessibleText)\\(\"[^\"]*[A-Za-z]{2,}");

    /** Literals that look like keys: names of settings and of files. */
    private static final Set<String> NO_TEXTS = Set.of("sidebar.folded", "sidik.log", "window.properties");

    @Test
    void bothLanguagesHaveTheSameKeys() {
        Set<String> onlyEnglishNeeds = keys(Language.EN).stream().filter(key -> key.endsWith(".one"))
                .collect(Collectors.toSet());
        Set<String> english = new TreeSet<>(keys(Language.EN));
        english.removeAll(onlyEnglishNeeds);

        assertThat(english).isEqualTo(keys(Language.ID));
    }

    @ParameterizedTest
    @EnumSource
    void bothLanguagesFillTheSamePlaces(Language language) {
        Texts id = new Texts(Language.ID);
        Texts other = new Texts(language);

        assertThat(keys(Language.ID)).allSatisfy(key -> assertThat(places(other.bundle().getString(key))).as(key)
                .isEqualTo(places(id.bundle().getString(key))));
    }

    @Test
    void everyKeyInTheSourcesHasAText() {
        Set<String> known = keys(Language.ID);
        Set<String> firstWords = known.stream().map(key -> key.substring(0, key.indexOf('.'))).collect(Collectors
                .toSet());
        Set<String> used = find(SOURCES, ".java", LITERAL);
        used.removeIf(key -> !firstWords.contains(key.substring(0, key.indexOf('.'))));
        used.removeIf(key -> NO_TEXTS.contains(key) || known.stream().anyMatch(each -> each.startsWith(key + ".")));
        used.addAll(find(SOURCES, ".fxml", IN_FXML));

        assertThat(used).allSatisfy(key -> assertThat(known).as(key).contains(key));
    }

    @Test
    void noTextIsLeftThatNobodySays() {
        Set<String> said = find(SOURCES, ".java", LITERAL);
        said.addAll(find(SOURCES, ".fxml", IN_FXML));
        said.addAll(find(OPERATIONS, ".java", SAID_BELOW));
        Set<String> beginnings = find(SOURCES, ".java", BEGINNING);
        beginnings.addAll(find(OPERATIONS, ".java", BEGINNING));
        beginnings.add("ledger.employees.");
        beginnings.add("state.");
        Set<String> leftOver = keys(Language.EN).stream().map(key -> key.replaceFirst("\\.(one|open|next)$", ""))
                .filter(key -> !said.contains(key) && beginnings.stream().noneMatch(key::startsWith))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(leftOver).isEmpty();
    }

    @Test
    void everythingTheOperationsCanSayHasAText() {
        Set<String> said = find(OPERATIONS, ".java", SAID_BELOW);
        said.removeIf(key -> keys(Language.ID).stream().anyMatch(known -> known.startsWith(key + ".")));
        said.removeAll(Set.of("recap.regulation", "laptop.run")); // names of settings

        assertThat(said).isNotEmpty().allSatisfy(key -> assertThat(keys(Language.ID)).as(key).contains(key));
    }

    @Test
    void everyValueThatIsShownHasAWord() {
        List<String> needed = Stream.of(all(ReasonKey.values(), key -> "reason." + key.rule()),
                all(DayFlag.values(), flag -> "flag." + flag), all(EmployeeKind.values(), kind -> "kind." + kind),
                all(Nip.Fault.values(), fault -> "person.nip." + fault),
                all(Nip.Fault.values(), fault -> "employees.nip.fault." + fault),
                all(Nip.Fault.values(), fault -> "ledger.employees.nip.fault." + fault),
                all(VerifyMode.values(), mode -> "verify." + mode), all(PunchSource.values(), road -> "source." + road),
                all(ContactLine.Result.values(), result -> "contact." + result),
                all(Ledger.Outcome.values(), outcome -> "outcome." + outcome),
                all(EmployeePreview.Action.values(), action -> "import.action." + action),
                all(Section.values(), Section::key), all(Section.values(), Section::helpKey),
                all(Shortcut.values(), Shortcut::key), all(State.values(), State::key),
                all(LiveKind.values(), kind -> "live.kind." + kind),
                all(LiveLine.Why.values(), why -> "live.gap." + why),
                all(LiveStatus.Phase.values(), phase -> "live.phase." + phase),
                all(ManualReason.values(), reason -> "correction.reason." + reason),
                all(DisregardReason.values(), reason -> "correction.reason." + reason),
                all(Incident.Cause.values(), cause -> "incident.cause." + cause),
                all(Inspection.Matter.values(), matter -> "matter." + matter),
                all(Standing.values(), standing -> "standing." + standing),
                all(Problem.values(), problem -> "problem." + problem),
                all(Provenance.values(), mark -> "rules.mark." + mark),
                all(RuleRow.Origin.values(), origin -> "rules.origin." + origin),
                all(Look.values(), look -> "look." + look)).flatMap(List::stream).toList();

        assertThat(keys(Language.ID)).containsAll(needed);
    }

    @Test
    void noSentenceIsWrittenIntoAScreen() {
        assertThat(find(SOURCES, ".fxml", WRITTEN_OUT)).containsExactly("SIDIK");
        assertThat(files(SOURCES, ".java").filter(file -> SAID_IN_JAVA.matcher(text(file)).find())
                .map(file -> file.getFileName().toString())).containsExactly("PinEditor.java");
    }

    private static <T> List<String> all(T[] values, Function<T, String> key) {
        return Arrays.stream(values).map(key).toList();
    }

    private static Set<String> keys(Language language) {
        return new TreeSet<>(Collections.list(new Texts(language).bundle().getKeys()));
    }

    private static Set<String> places(String text) {
        Matcher found = Pattern.compile("\\{(\\d)[#sbtdomfk]?}").matcher(text);
        Set<String> places = new TreeSet<>();
        while (found.find()) places.add(found.group(1));
        return places;
    }

    private static Set<String> find(Path folder, String ending, Pattern pattern) {
        return files(folder, ending).flatMap(file -> pattern.matcher(text(file)).results().map(found -> found.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Path> files(Path folder, String ending) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(ending)).toList().stream();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
