package id.sidik.operations.base;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.DocumentRef;
import id.sidik.operations.OfficeFixture;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentShelfTest {
    @TempDir
    Path home;
    private Records records;
    private DocumentShelf shelf;

    @BeforeEach
    void open() {
        records = Records.open(home);
        shelf = new DocumentShelf(records, OfficeFixture.NOVEMBER, "petugas");
    }

    @AfterEach
    void close() {
        records.close();
    }

    @Test
    void aLetterComesOutAsItWentIn() {
        DocumentRef letter = shelf.keep(Scan.of(Scans.pdf("surat tugas"), "SPT Contoh Satu.pdf"));
        assertThat(shelf.open(letter)).isEqualTo(Scans.pdf("surat tugas"));
        assertThat(letter.toString()).as("a file's name often names a person").doesNotContain("Contoh");
    }

    @Test
    void theSameLetterForManyPeopleIsKeptOnce() {
        DocumentRef first = shelf.keep(Scan.of(Scans.pdf("surat tugas"), "a.pdf"));
        DocumentRef again = shelf.keep(Scan.of(Scans.pdf("surat tugas"), "b.pdf"));
        assertThat(again).isEqualTo(first);
        assertThat(shelf.keep(Scan.of(Scans.pdf("surat lain"), "a.pdf")).sha256()).isNotEqualTo(first.sha256());
    }

    @Test
    void aFactThatDoesNotComeAboutLeavesNoLetterBehind() {
        Scan scan = Scan.of(Scans.png(), "foto.png");
        org.assertj.core.api.Assertions.assertThatIllegalStateException().isThrownBy(() -> records.transact(tables -> {
            shelf.keep(tables, scan);
            throw new IllegalStateException("the fact is refused");
        }));
        assertThat(records.<Boolean>read(tables -> tables.documents().find(scan.document().sha256()).isEmpty()))
                .isTrue();
    }
}
