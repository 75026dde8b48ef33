package id.sidik.intake.sms;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.intake.FaultKind;
import id.sidik.intake.RowFault;
import id.sidik.intake.Table;
import id.sidik.intake.TableFile;
import id.sidik.intake.UnreadableTableException;
import id.sidik.intake.WrittenMoments;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SmsExportTest {
    private static final Instant TAKEN = Instant.parse("2026-07-20T01:00:00Z");
    private static final Instant SENT = Instant.parse("2026-07-13T00:15:00Z");
    private static final WrittenMoments WRITING = new WrittenMoments(ZoneId.of("Asia/Jakarta"), false);

    private static SmsExport read(String text) throws UnreadableTableException {
        Table table = TableFile.pasted(text);
        return SmsExport.read(table, SmsExport.guess(table), WRITING, TAKEN);
    }

    private static SmsExport xml(String text) throws UnreadableTableException {
        return SmsBackup.read(text.getBytes(StandardCharsets.UTF_8), TAKEN);
    }

    @Test
    void receivedMessagesOfATableAreReadAndSentOnesCounted() throws UnreadableTableException {
        SmsExport export = read("""
                Pengirim,Tanggal,Jam,Isi,Jenis
                +6281100001,13/07/2026,07:15,IZIN#DL,inbox
                +6281100001,13/07/2026,07:16,Diterima,terkirim
                """);
        assertThat(export.messages()).containsExactly(
                new Sms("+6281100001", "IZIN#DL", java.util.Optional.of(SENT), TAKEN, true));
        assertThat(export.own()).isEqualTo(1);
        assertThat(export.faults()).isEmpty();
    }

    @Test
    void millisecondsAreATimeAndWhatCannotBeReadIsToldWithItsPlace() throws UnreadableTableException {
        SmsExport export = read("address;date;body\n081100001;1783901700000;IZIN#S\n;13/07/2026 07:00;a\n1;kemarin;b\n"
                + "6,28E+11;13/07/2026 07:00;c\n");
        assertThat(export.messages()).extracting(Sms::text).containsExactly("IZIN#S");
        assertThat(export.messages().getFirst().received()).isEqualTo(SENT);
        assertThat(export.faults()).extracting(RowFault::row).containsExactly(3, 4, 5);
        assertThat(export.faults()).extracting(RowFault::kind).containsExactly(FaultKind.EMPTY, FaultKind.BAD_DATE,
                FaultKind.ROUNDED);
        assertThat(read("a;b\n1;2\n").faults()).extracting(RowFault::kind).containsOnly(FaultKind.NOT_MAPPED);
    }

    @Test
    void theBackupOfATelephoneIsRead() throws UnreadableTableException {
        String text = """
                <?xml version='1.0' encoding='UTF-8' standalone='yes' ?>
                <smses count="3">
                  <sms address="+6281100001" date="1783901700000" type="1" body="IZIN#DL&#10;&#55357;&#56397;" />
                  <sms address="+6281100001" date="1783901700000" type="2" body="Diterima" />
                  <sms address="" date="x" type="1" body="a" />
                </smses>
                """;
        SmsExport export = xml(text);
        assertThat(SmsBackup.looksLike(text.getBytes(StandardCharsets.UTF_8))).isTrue();
        assertThat(export.messages()).extracting(Sms::text).containsExactly("IZIN#DL\n\uD83D\uDC4D");
        assertThat(export.messages().getFirst().sent()).contains(SENT);
        assertThat(export.own()).isEqualTo(1);
        assertThat(export.faults()).containsExactly(new RowFault(5, "", "address", FaultKind.EMPTY),
                new RowFault(5, "", "date", FaultKind.BAD_DATE));
    }

    @Test
    void aBackupThatBreaksOffGivesWhatStandsBefore() throws UnreadableTableException {
        SmsExport export = xml("<smses>\n<sms address='1' date='1783901700000' type='1' body='a'/>\n<sms addr");
        assertThat(export.messages()).hasSize(1);
        assertThat(export.faults()).extracting(RowFault::kind).containsExactly(FaultKind.DAMAGED);
    }

    @Test
    void aBackupReadsNoOtherFile() throws UnreadableTableException {
        SmsExport export = xml("<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/hostname'>]><smses>"
                + "<sms address='1' date='1783901700000' type='1' body='&e;'/></smses>");
        assertThat(export.messages()).isEmpty();
        assertThat(export.faults()).isNotEmpty();
    }

    @Test
    void theSameMessageOfTwoExportsHasTheSameFingerprint() throws UnreadableTableException {
        String row = "address;date;body\n081100001;1783901700000;IZIN#S\n";
        assertThat(read(row).messages().getFirst().fingerprint())
                .isEqualTo(read(row).messages().getFirst().fingerprint()).hasSize(64);
    }

    @Property(tries = 300)
    void noFileIsTooStrange(@ForAll byte[] bytes, @ForAll String text) throws UnreadableTableException {
        assertThat(SmsBackup.read(bytes, TAKEN)).isNotNull();
        assertThat(xml("<smses><sms body='" + text + "' type='1' date='1783901700000' address='1'/>")).isNotNull();
    }
}
