package id.sidik.app;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.app.settings.Settings;
import id.sidik.app.shell.Section;
import id.sidik.app.testing.AtOnce;
import id.sidik.app.testing.SampleOffice;
import id.sidik.app.testing.WindowFixture;
import id.sidik.app.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What holds for every view there is. */
@ExtendWith(ApplicationExtension.class)
class ViewsTest {
    @TempDir
    static Path home;

    private final Settings settings = new Settings();
    private WindowFixture fixture;
    private WindowScene window;
    private final List<String> found = new ArrayList<>();

    @Start
    void open(Stage stage) {
        fixture = new WindowFixture(home, new AtOnce(), settings);
        window = fixture.window(1366, 768);
        stage.setScene(window.scene());
        stage.show();
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void everyShapeBecomesAViewInBothLanguages(FxRobot robot) throws IOException {
        List<String> built = new ArrayList<>();
        for (Language language : Language.values()) robot.interact(() -> {
            settings.language().set(language);
            fixture.frame().views().known().forEach(view -> {
                assertThat(fixture.frame().views().build(view).root()).isNotNull();
                built.add(view.getSimpleName());
            });
        });

        assertThat(built).containsAll(shapes().filter(name -> !ON_OCCASION.contains(name)).toList());
    }

    /** Shapes of dialogs, which the next test opens. */
    private static final List<String> ON_OCCASION = List.of("CloseMonthView", "ReviseMonthView", "PunishmentsView",
            "DifferencesView", "TppFormView", "TppImportView", "CentrePlaceView", "UpdatesView", "GuestFormView",
            "CityPermitFormView", "CityDecisionView",
            "MachineFormView", "MessagesView",
            "MessageFormView", "AssumptionsView", "UnitRuleView", "PersonFormView", "GatheringFormView", "LinkPinsView",
            "ImportPreviewView", "UnitFormView", "OfficialsView", "LettersView", "CityPagesView", "LookFormView",
            "VerifyView", "ScanView", "DiagnosisView", "EnrolView",
            "PlanPreviewView",
            "BackupsView", "ReplaceView", "ProvisionView", "FingersView", "ApplyPreviewView", "ProfileFormView",
            "AccessSheetView", "AccessFormView", "PersonAccessView", "KeyFormView", "SequenceFormView", "BookFormView",
            "SetClockView",
            "ClearLogView", "ReasonView", "DiskView", "RescueView", "PushView", "PermitFormView", "DecisionFormView",
            "EvidenceFormView",
            "PermitImportView", "QuotasView", "ExemptionsView", "TransferFormView", "PushMachinesView",
            "PushOrdersView",
            "PushToldView", "IncidentView", "SpotDrawView", "ActivityImportView",
            "PortFormView", "TypedFormView", "ReasonFormView", "ApproveFormView", "NumbersView", "CircularView",
            "PhoneRecordsView", "PhoneMapView", "ServiceView", "ServiceFormView", "BundleSheetView", "BundleTakeView",
            "AgencyTakeView", "NewLaptopView", "NewLaptopSourceView", "NewLaptopKeyView", "BundleClashesView",
            "HandoversView");

    @Test
    void everyControlCanBeNamedByAProgramAndByAScreenReader(FxRobot robot) {
        robot.interact(() -> {
            fixture.frame().shell().go(Section.MACHINES);
            fixture.frame().drawer().open().set(true);
        });
        robot.clickOn("#demo");
        robot.interact(() -> SampleOffice.fill(fixture.office(), fixture.composition().link().news()));
        for (Language language : Language.values()) for (Section section : Section.values()) {
            robot.interact(() -> {
                settings.language().set(language);
                fixture.frame().shell().go(section);
            });
            robot.interact(() -> found.addAll(unnamed(window.scene().getRoot(), section + " " + language)));
        }
        assertThat(found).isEmpty();
    }

    @Test
    void everyDialogOpensAndItsControlsAreNamed(FxRobot robot) {
        Map<String, Section> openers = Map.of("#importFile", Section.MACHINES, "#push", Section.MACHINES, "#add",
                Section.MACHINES, "#linkPins", Section.PEOPLE, "#unit",
                Section.PRINT, "#cityPages", Section.PRINT);
        for (Language language : Language.values()) openers.forEach((opener, section) -> {
            robot.interact(() -> {
                settings.language().set(language);
                fixture.frame().shell().go(section);
            });
            robot.interact(() -> robot.lookup(opener).queryButton().fire());
            robot.interact(() -> {
                Window dialog = Window.getWindows().getLast();
                if (dialog == window.scene().getWindow()) found.add("no dialog: " + opener);
                found.addAll(unnamed(dialog.getScene().getRoot(), opener + " " + language));
                if (dialog != window.scene().getWindow()) dialog.hide();
            });
        });
        assertThat(found).isEmpty();
    }

    @Test
    void noLetterOfTheKeyboardLeadsToTwoPlacesOfOneScreen(FxRobot robot) {
        for (Language language : Language.values()) for (Section section : Section.values()) {
            robot.interact(() -> {
                settings.language().set(language);
                fixture.frame().shell().go(section);
            });
            robot.interact(() -> mnemonics(window.scene().getRoot()).values().stream()
                    .filter(places -> places.size() > 1).forEach(places -> found.add(section + " " + places)));
        }
        assertThat(found).isEmpty();
    }

    private static List<String> unnamed(Parent root, String where) {
        return controls(root).filter(Node::isFocusTraversable).filter(control -> !inside(control))
                .filter(control -> control.getId() == null || !speaks(control))
                .map(control -> where + ": " + control).toList();
    }

    private static boolean speaks(Control control) {
        return !blank(control.getAccessibleText()) || control instanceof Labeled labeled && !blank(labeled.getText());
    }

    /** Cells and the inner parts of controls speak through the control that holds them. */
    private static boolean inside(Node node) {
        for (Parent above = node.getParent(); above != null; above = above.getParent())
            if (above instanceof Control control && !(control instanceof javafx.scene.control.ScrollPane)
                    && !(control instanceof javafx.scene.control.SplitPane)) return true;
        return false;
    }

    private static Map<String, List<String>> mnemonics(Parent root) {
        return controls(root).filter(Labeled.class::isInstance).map(Labeled.class::cast)
                .filter(labeled -> labeled.isMnemonicParsing() && labeled.getText() != null && shown(labeled))
                .filter(labeled -> labeled.getText().indexOf('_') >= 0).collect(Collectors.groupingBy(
                        labeled -> labeled.getText()
                                .substring(labeled.getText().indexOf('_') + 1, labeled.getText().indexOf('_') + 2)
                                .toUpperCase(Locale.ROOT),
                        TreeMap::new, Collectors.mapping(Labeled::getText, Collectors.toList())));
    }

    private static boolean shown(Node node) {
        for (Node each = node; each != null; each = each.getParent()) if (!each.isVisible()) return false;
        return true;
    }

    private static Stream<Control> controls(Parent root) {
        return Stream.concat(root instanceof Control control ? Stream.of(control) : Stream.empty(),
                root.getChildrenUnmodifiable().stream().filter(Parent.class::isInstance).map(Parent.class::cast)
                        .flatMap(ViewsTest::controls));
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    private static Stream<String> shapes() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".fxml"))
                    .map(name -> name.replace(".fxml", "View")).toList().stream();
        }
    }
}
