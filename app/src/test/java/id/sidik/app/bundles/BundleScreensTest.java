package id.sidik.app.bundles;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.app.shell.Section;
import id.sidik.app.testing.Dresses;
import id.sidik.app.testing.Shots;
import id.sidik.app.testing.WindowTest;
import id.sidik.domain.Employee;
import id.sidik.operations.Office;
import id.sidik.operations.PersonRow;
import id.sidik.operations.OfficeSettings;
import id.sidik.operations.bundle.AgencyWish;
import id.sidik.operations.bundle.BundleKeys;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Ledger;
import id.sidik.app.testing.WindowFixture;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** The unit in one file, and the agency's pack, in the real window. */
class BundleScreensTest extends WindowTest {
    private static final String PASS = "tiga kata contoh";
    private List<String> before = List.of();

    @Test
    void aBundleIsMadeAndAnotherOneTakenInAfterItWasLookedInto(FxRobot robot) throws Exception {
        sample(robot);
        go(robot, Section.SYNC);
        robot.interact(() -> robot.lookup("#syncBundle").queryButton().fire());
        assertThat(this.<ButtonBase>find("#bundleMake").isDisabled()).as("no passphrase yet").isTrue();
        assertThat(this.<ButtonBase>find("#bundleFetch").isDisabled()).as("no centre").isTrue();
        type(robot, "#bundleFolder", home.resolve("paket").toString());
        type(robot, "#bundlePassphrase", PASS);
        Dresses.each(robot, settings, ending -> shoot(robot, "paket-unit" + ending));
        fire(robot, "#bundleSave");
        fire(robot, "#bundleMake");
        assertThat(fixture.frame().jobs().ledgers().getFirst().outcome()).isEqualTo(Ledger.Outcome.DONE);
        shoot(robot, "paket-unit-sesudah");
        Path made = fixture.office().bundles().shelf().list().getFirst().file();
        robot.interact(() -> dialog().getWindow().hide());
        renamed();
        taken(robot, made);
    }

    private void taken(FxRobot robot, Path made) {
        robot.interact(() -> fixture.composition().open(window.scene().getWindow(), made));
        assertThat(this.<ButtonBase>find("#dialogAccept").isDisabled()).as("not looked into").isTrue();
        type(robot, "#takePassphrase", "kata yang salah");
        fire(robot, "#takeLook");
        assertThat(this.<Label>find("#takeFound").getText()).contains("PKU-103");
        type(robot, "#takePassphrase", PASS);
        fire(robot, "#takeLook");
        assertThat(this.<TableView<?>>find("#takeLines").getItems()).isNotEmpty();
        assertThat(this.<TableView<?>>find("#takeClashes").getItems()).hasSize(2);
        assertThat(this.<ButtonBase>find("#dialogAccept").isDisabled()).as("here stays").isFalse();
        fire(robot, "#takeAll");
        assertThat(this.<ButtonBase>find("#dialogAccept").isDisabled()).as("nobody says why").isTrue();
        type(robot, "#takeReason", "ejaan di paket benar");
        Dresses.each(robot, settings, ending -> shoot(robot, "paket-muat" + ending));
        fire(robot, "#dialogAccept");
        assertThat(fixture.frame().jobs().ledgers().getFirst()).satisfies(ledger -> {
            assertThat(ledger.job()).isEqualTo("bundleTake");
            assertThat(ledger.figures()).containsEntry("fresh", 2L).containsEntry("clashes", 0L);
        });
        assertThat(names()).isEqualTo(before);
    }

    private List<String> names() {
        return fixture.office().people().list().stream().map(row -> row.employee().name()).toList();
    }

    /** Two people get other names here than the bundle has. */
    private void renamed() {
        before = names();
        for (PersonRow row : fixture.office().people().list().subList(0, 2)) {
            Employee one = row.employee();
            fixture.office().people().save(new Employee(one.id(), one.number(), one.name() + " Baru", one.titlePrefix(),
                    one.titleSuffix(), one.kind(), one.grade(), one.position(), one.order(), one.from(), one.until()),
                    row.pins());
        }
    }

    @Test
    void theAgencysFirstPackIsAppliedOnlyAfterItsFingerprintWasCompared(FxRobot robot) throws Exception {
        Path pack = home.resolve("contoh.aturan");
        try (Office agency = Office.open(new OfficeSettings(home.resolve("dinas"), "dinas"), WindowFixture.CLOCK)) {
            agency.bundles().agency().newKey(home.resolve("kunci"), PASS);
            Files.createDirectories(home.resolve("dinas/halaman"));
            Files.writeString(home.resolve("dinas/halaman/r3.jrxml"), "<contoh/>");
            agency.bundles().agency().make(new AgencyWish("Dinas Contoh", List.of(), Optional.empty(), true, Optional
                    .of(new AgencyWish.Centre("pusat.contoh", "sidik", "ab".repeat(32)))), pack, home.resolve("kunci"),
                    PASS);
        }
        robot.interact(() -> fixture.composition().open(window.scene().getWindow(), pack));
        assertThat(this.<ButtonBase>find("#dialogAccept").isDisabled()).isTrue();
        assertThat(this.<TableView<?>>find("#agencyChanges").getItems()).hasSize(2);
        robot.interact(() -> this.<CheckBox>find("#agencyCompared").setSelected(true));
        shoot(robot, "paket-setelan");
        fire(robot, "#dialogAccept");
        assertThat(fixture.office().bundles().agency().look(pack).differing()).isZero();
        robot.interact(() -> fixture.composition().open(window.scene().getWindow(), pack));
        assertThat(this.<CheckBox>find("#agencyCompared").isVisible()).as("trusted by now").isFalse();
        robot.interact(() -> dialog().getWindow().hide());
    }

    @Test
    void aFileThatIsNoneIsToldInItsDialog(FxRobot robot) throws Exception {
        Path none = Files.writeString(home.resolve("surat.aturan"), "bukan paket");
        robot.interact(() -> fixture.composition().open(window.scene().getWindow(), none));
        assertThat(this.<Label>find("#agencyTold").getText()).contains("PKA-101");
        assertThat(this.<ButtonBase>find("#dialogAccept").isDisabled()).isTrue();
        robot.interact(() -> dialog().getWindow().hide());
        assertThat(fixture.office().bundles().desk().make(home.resolve("x.unit"), BundleKeys.of(PASS), Optional
                .empty()).run(Job.Progress.NONE).good()).isTrue();
    }

    @SuppressWarnings("unchecked")
    private <T> T find(String id) {
        return (T) dialog().getRoot().lookup(id);
    }

    private void type(FxRobot robot, String id, String text) {
        robot.interact(() -> this.<TextInputControl>find(id).setText(text));
    }

    private void fire(FxRobot robot, String id) {
        robot.interact(() -> this.<ButtonBase>find(id).fire());
        robot.interact(() -> {});
    }

    private static void shoot(FxRobot robot, String name) {
        robot.interact(() -> {
            Scene scene = dialog();
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            Shots.take(scene, name);
        });
    }
}
