package id.sidik.app.people;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.app.testing.OfficeFixture;
import id.sidik.domain.EmployeeKind;
import id.sidik.operations.EmployeePreview;
import id.sidik.operations.EmployeePreview.Action;
import id.sidik.operations.PersonRow;
import id.sidik.operations.UnknownPin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeopleViewModelTest {
    @TempDir
    Path home;
    private OfficeFixture fixture;
    private PeopleViewModel model;

    @BeforeEach
    void open() {
        fixture = new OfficeFixture(home).pulled();
        model = new PeopleViewModel(fixture.link());
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void thePinsOfAPulledMachineWaitToBeLinked() {
        assertThat(model.people()).isEmpty();
        assertThat(model.unknown()).hasSize(24);
    }

    @Test
    void aPersonMadeFromAPinTakesItsNameAndThePinIsKnown() {
        UnknownPin pin = model.unknown().getFirst();
        PersonFormViewModel form = model.form(pin);
        assertThat(form.name().get()).isEqualTo(pin.nameOnMachine());

        form.save(() -> {});

        assertThat(model.unknown()).hasSize(23).doesNotContain(pin);
        assertThat(model.people()).hasSize(1);
        assertThat(model.withoutPin()).isZero();
    }

    @Test
    void aPinIsLinkedToSomebodyWhoIsThereAlready() {
        PersonRow person = save("Contoh Pegawai Satu", "");

        model.link(model.unknown().getFirst(), person);

        assertThat(model.unknown()).hasSize(23);
        assertThat(model.people().getFirst().pins()).hasSize(1);
    }

    @Test
    void aPinOfSomebodyElseIsRefusedAndTheFormStays() {
        save("Contoh Pegawai Satu", "7");
        PersonFormViewModel second = model.form(Optional.empty());
        second.name().set("Contoh Pegawai Dua");
        second.pins().getFirst().pin().set("7");
        AtomicBoolean closed = new AtomicBoolean();

        second.save(() -> closed.set(true));

        assertThat(closed).isFalse();
        assertThat(fixture.notices().lasting().getFirst().code()).isEqualTo("PEG-101");
    }

    @Test
    void aChangedPersonKeepsItsIdAndItsPins() {
        PersonRow before = save("Contoh Pegawai Satu", "7");
        PersonFormViewModel form = model.form(Optional.of(before));
        form.name().set("Contoh Pegawai Satu Baru");

        form.save(() -> {});

        PersonRow after = model.people().getFirst();
        assertThat(after.employee().id()).isEqualTo(before.employee().id());
        assertThat(after.pins()).isEqualTo(before.pins());
        assertThat(after.employee().name()).isEqualTo("Contoh Pegawai Satu Baru");
    }

    @Test
    void newPeopleStandAtTheEndOfThePrintedList() {
        save("Contoh Pegawai Satu", "");
        assertThat(model.form(Optional.empty()).order().get()).isEqualTo("2");
    }

    @ParameterizedTest(name = "{0} {1} -> {2}")
    @CsvSource(nullValues = "-", textBlock = """
            PNS,     19870523 201101 1 004, -
            PNS,     198705232011011004,    -
            PNS,     '',                    -
            PNS,     1987,                  person.nip.LENGTH
            PNS,     198713232011011004,    person.nip.BIRTH_DATE
            PPPK,    19870523201121100X,    person.nip.DIGITS
            NON_ASN, 12,                    -
            """)
    void aNumberThatIsNoNipIsToldAndStillTaken(EmployeeKind kind, String number, String remark) {
        PersonFormViewModel form = model.form(Optional.empty());
        form.name().set("Contoh Pegawai");
        form.kind().set(kind);
        form.number().set(number);

        assertThat(form.numberRemark()).isEqualTo(Optional.ofNullable(remark));
        assertThat(form.savable().get()).isTrue();
    }

    @Test
    void aListIsShownBeforeAnythingIsWritten() throws IOException {
        Path list = Files.writeString(home.resolve("pegawai.csv"),
                "Nama;NIP;PIN\nContoh Pegawai Satu;198705232011011004;901\n;198001012005011001;902\n");
        List<EmployeePreview> shown = new ArrayList<>();

        model.preview(list, shown::add);

        assertThat(shown.getFirst().count(Action.ADD)).isEqualTo(1);
        assertThat(shown.getFirst().count(Action.REJECT)).isEqualTo(1);
        assertThat(model.people()).isEmpty();

        model.apply(shown.getFirst());

        assertThat(model.people()).hasSize(1);
        assertThat(fixture.link().jobs().ledgers().getFirst().job()).isEqualTo("importEmployees");
    }

    @Test
    void aFileThatIsNoListIsToldByItsCode() throws IOException {
        Path noList = Files.writeString(home.resolve("surat.csv"), "ini bukan daftar\n");

        model.preview(noList, preview -> {});

        assertThat(fixture.notices().lasting().getFirst().code()).startsWith("PEG-20");
    }

    @Test
    void whereAPersonShallBeIsKeptWithTheLevelThere() {
        PersonRow before = save("Contoh Pegawai Satu", "7");
        PersonFormViewModel form = model.form(Optional.of(before));
        assertThat(form.places()).singleElement().satisfies(place -> {
            assertThat(place.wanted().get()).isFalse();
            assertThat(place.levels()).containsExactly(0, 2, 6, 14);
        });
        form.places().getFirst().wanted().set(true);
        form.places().getFirst().level().set(6);

        form.save(() -> {});

        assertThat(model.people().getFirst().machines().values()).containsExactly(6);
        PersonFormViewModel again = model.form(Optional.of(model.people().getFirst()));
        assertThat(again.places().getFirst().level().get()).isEqualTo(6);
        again.places().getFirst().wanted().set(false);
        again.save(() -> {});
        assertThat(model.people().getFirst().machines()).isEmpty();
    }

    @Test
    void aLevelThatAMachineBroughtStaysChoosable() {
        PersonRow row = save("Contoh Pegawai Satu", "7");
        fixture.office().machinePeople().belong(row.employee().id(),
                fixture.office().machines().list().getFirst().machine().id(), java.util.OptionalInt.of(10));
        model.refresh();
        assertThat(model.form(Optional.of(model.people().getFirst())).places().getFirst().levels())
                .containsExactly(0, 2, 6, 14, 10);
    }

    private PersonRow save(String name, String pin) {
        PersonFormViewModel form = model.form(Optional.empty());
        form.name().set(name);
        form.pins().getFirst().pin().set(pin);
        form.save(() -> {});
        return model.people().stream().filter(row -> row.employee().name().equals(name)).findFirst().orElseThrow();
    }
}
