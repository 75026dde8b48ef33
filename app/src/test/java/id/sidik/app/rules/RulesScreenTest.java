package id.sidik.app.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.app.shell.Section;
import id.sidik.app.testing.SampleOffice;
import id.sidik.app.testing.Shots;
import id.sidik.app.testing.WindowTest;
import id.sidik.operations.regulation.PackFile;
import id.sidik.operations.regulation.RuleRow;
import id.sidik.operations.regulation.ValueWish;
import id.sidik.rules.Regulation;
import id.sidik.rules.Regulations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

class RulesScreenTest extends WindowTest {
    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

    @BeforeEach
    void go(FxRobot robot) {
        robot.interact(() -> fixture.frame().shell().go(Section.RULES));
    }

    @SuppressWarnings("unchecked")
    private TableView<RuleRow> table() {
        return (TableView<RuleRow>) window.scene().getRoot().lookup("#rules");
    }

    private RuleRow chosen() {
        return table().getSelectionModel().getSelectedItem();
    }

    private <T> T in(String selector, Class<T> kind) {
        return kind.cast(Window.getWindows().getLast().getScene().getRoot().lookup(selector));
    }

    private void select(FxRobot robot, String path) {
        robot.interact(() -> table().getItems().stream().filter(row -> row.path().equals(path)).findFirst()
                .ifPresent(row -> {
                    table().getSelectionModel().select(row);
                    table().scrollTo(row);
                }));
    }

    private void picture(FxRobot robot, String name) {
        robot.interact(() -> Shots.take(Window.getWindows().getLast().getScene(), name));
    }

    @Test
    void everyValueIsListedAndTheOpenOnesCanBeSearched(FxRobot robot) {
        picture(robot, "aturan");
        int all = table().getItems().size();
        assertThat(all).isGreaterThan(100);
        robot.interact(() -> ((CheckBox) window.scene().getRoot().lookup("#onlyOpen")).fire());
        assertThat(table().getItems()).hasSizeLessThan(all).allMatch(RuleRow::open);
        picture(robot, "aturan-terbuka");
        robot.interact(() -> ((TextField) window.scene().getRoot().lookup(".search-box")).setText(
                fixture.words("rules.name.tolerance.lateGraceMinutes").toLowerCase(Locale.ROOT)));
        assertThat(table().getItems()).extracting(RuleRow::path).contains("tolerance.lateGraceMinutes")
                .hasSizeLessThan(4);
        robot.interact(() -> ((TextField) window.scene().getRoot().lookup(".search-box")).setText("tiada"));
        picture(robot, "aturan-kosong");
        robot.interact(() -> ((Button) window.scene().getRoot().lookup(".empty-state #emptyNext")).fire());
        assertThat(table().getItems()).hasSize(all);
    }

    @Test
    void aValueIsChangedByKeyboardWithItsImpact(FxRobot robot) {
        robot.interact(() -> fixture.frame().shell().go(Section.MACHINES));
        robot.clickOn("#demo");
        robot.interact(() -> {
            SampleOffice.fill(fixture.office(), fixture.composition().link().news());
            fixture.frame().shell().go(Section.RULES);
        });
        select(robot, "tolerance.lateGraceMinutes");
        robot.interact(() -> table().requestFocus());
        robot.type(KeyCode.ENTER);
        robot.interact(() -> {
            in("#ruleValue", TextField.class).setText("15");
            in("#ruleFrom", TextField.class).setText("10/2026");
        });
        assertThat(in("#rulePreview", Label.class).getText()).contains(fixture.words("rules.form.change",
                fixture.words("rules.value.minutes", 0), fixture.words("rules.value.minutes", 15)));
        assertThat(in("#dialogAccept", Button.class).isDisabled()).as("no reason yet").isTrue();
        robot.interact(() -> in("#ruleImpact", Button.class).fire());
        assertThat(in("#rulePreview", Label.class).getText()).contains("2026",
                fixture.phrase("rules.form.impact.told"));
        robot.interact(() -> in("#ruleReason", TextField.class).setText("rapat unit"));
        picture(robot, "aturan-nilai");
        robot.interact(() -> in("#dialogAccept", Button.class).fire());
        assertThat(chosen().json()).isEqualTo("15");
        assertThat(chosen().origin()).isEqualTo(RuleRow.Origin.UNIT);
        picture(robot, "aturan-unit");
    }

    @Test
    void everyKindOfValueHasItsForm(FxRobot robot) {
        for (String path : new String[]{"deduction.late", "windows.multiIn", "tolerance.makeup.enabled",
            "patterns.5D.days.MON.in", "apel"}) {
            select(robot, path);
            robot.interact(() -> ((Button) window.scene().getRoot().lookup("#editValue")).fire());
            if (!chosen().editable()) continue;
            picture(robot, "aturan-bentuk-" + path.replace('.', '-'));
            assertThat(in("#rulePreview", Label.class).getText()).as(path).isNotBlank();
            robot.interact(() -> in("#dialogCancel", Button.class).fire());
        }
    }

    @Test
    @SuppressWarnings("unchecked")
    void anotherPackIsChosenAndItsOldLadderTold(FxRobot robot) {
        robot.interact(() -> ((Button) window.scene().getRoot().lookup("#choosePack")).fire());
        robot.interact(() -> {
            ComboBox<Regulation> packs = in("#packChoice", ComboBox.class);
            packs.setValue(packs.getItems().stream().filter(one -> one.id().equals("klaten-2019")).findFirst()
                    .orElseThrow());
            in("#packReason", TextField.class).setText("SK Bupati");
        });
        picture(robot, "aturan-pilih");
        robot.interact(() -> in("#dialogAccept", Button.class).fire());
        assertThat(fixture.office().recaps().chosen(NOVEMBER)).isEqualTo("klaten-2019");
        Parent findings = (Parent) window.scene().getRoot().lookup("#findings");
        assertThat(findings.lookupAll(".label")).extracting(node -> ((Label) node).getText())
                .anyMatch(text -> text.contains("PP94") && text.contains(fixture.phrase(
                        "rules.advice.LADDER_OUTDATED")));
        picture(robot, "aturan-klaten");
    }

    @Test
    void aFileIsLookedAtAndAWrongOneRefusedWithItsLines(FxRobot robot) throws IOException {
        String text = Regulations.builtInTexts().getFirst();
        Path wrong = Files.writeString(home.resolve("salah.json"), text.replace("07:30", "7.30").replace(
                "\"absentPct\": 3.0", "\"absentPct\": 300"));
        RulesDialogs dialogs = new RulesDialogs(new RulesModel(fixture.composition().link(),
                new id.sidik.app.words.RuleWords(fixture.frame().texts())), fixture.frame().texts());
        PackFile refused = fixture.office().regulation().look(wrong);
        robot.interact(() -> dialogs.show(window.scene().getWindow(), refused));
        assertThat(in("#packFaults", ListView.class).getItems().getFirst().toString()).startsWith(fixture.words(
                "rules.fault", "14", fixture.words("rules.name.patterns.days.in", "5D", "#"), "").split("#")[0]);
        picture(robot, "aturan-ditolak");
        robot.interact(() -> in("#dialogAccept", Button.class).fire());
        Path good = Files.writeString(home.resolve("baik.json"), text.replace("nat-2023", "contoh-2026"));
        PackFile looked = fixture.office().regulation().look(good);
        robot.interact(() -> dialogs.show(window.scene().getWindow(), looked));
        picture(robot, "aturan-muat");
        robot.interact(() -> in("#dialogAccept", Button.class).fire());
        assertThat(fixture.office().regulation().book(NOVEMBER).packs()).hasSize(7);
    }

    @Test
    void theSecondPersonIsSwitchedHere(FxRobot robot) {
        assertThat(fixture.office().corrections().days().secondPersonAsked()).isFalse();
        robot.interact(() -> ((CheckBox) window.scene().getRoot().lookup("#secondPerson")).fire());
        assertThat(fixture.office().corrections().days().secondPersonAsked()).isTrue();
    }

    @Test
    void aNoteOfOneMonthIsSeenInThatMonthOnly(FxRobot robot) {
        robot.interact(() -> {
            fixture.office().regulation().set(new ValueWish("tolerance.lateGraceMinutes", Optional.of("60"), NOVEMBER,
                    true, true, "SE banjir", "banjir"));
            fixture.frame().shell().go(Section.MACHINES);
            fixture.frame().shell().go(Section.RULES);
        });
        select(robot, "tolerance.lateGraceMinutes");
        assertThat(chosen().origin()).isEqualTo(RuleRow.Origin.MONTH);
        robot.interact(() -> ((Button) window.scene().getRoot().lookup("#rulesLater")).fire());
        assertThat(chosen().origin()).isEqualTo(RuleRow.Origin.NATIONAL);
    }
}
