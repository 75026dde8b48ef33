package id.sidik.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Fingerprint templates in bytes of our own making, laid out as section 8 says. */
class FingerCodecTest {
    /** Made up: the head of version 10, its own length 16, and nothing that ever was a finger. */
    private static final byte[] TEN = hex("4d98" + "53533231" + "0000" + "0010" + "a1a2a3a4a5a6");
    private static final byte[] NINE = hex("0102030405");

    private static byte[] hex(String text) {
        return HexFormat.of().parseHex(text.replace(" ", ""));
    }

    private static FingerTemplate finger(int uid, int finger, byte[] bytes) {
        return FingerTemplate.of(uid, finger, 1, bytes, FingerVersion.NINE);
    }

    @Test
    void aBulkReadIsWalkedBySize() {
        byte[] records = hex("1600 0e00 04 01" + HexFormat.of().formatHex(TEN) + "0b00 0f00 09 03 0102030405");
        TemplateDataset dataset = TemplateDataset.decode(records, FingerVersion.NINE);
        assertThat(dataset.templates()).containsExactly(new FingerTemplate(14, 4, 1, FingerVersion.TEN, TEN),
                new FingerTemplate(15, 9, 3, FingerVersion.NINE, NINE));
        assertThat(dataset.whole()).isTrue();
        assertThat(TemplateDataset.encode(dataset.templates())).isEqualTo(records);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"a size below its head,050000000001,0,6", "an entry beyond the end,0b0000000001aabb,0,8",
        "an empty template,060000000001,1,0", "a finger that nobody has,070001000a01aa,1,0", "a rest,0700010001,0,5"})
    void anEntryThatIsNoneIsCountedAndNeverMadeUp(String name, String records, int passed, int leftOver) {
        TemplateDataset dataset = TemplateDataset.decode(hex(records), FingerVersion.TEN);
        assertThat(dataset.templates()).isEmpty();
        assertThat(dataset.passed()).isEqualTo(passed);
        assertThat(dataset.leftOver()).isEqualTo(leftOver);
    }

    @ParameterizedTest(name = "padded {0}")
    @CsvSource({"false", "true"})
    void aSingleFingerLosesItsFlagAndItsPadding(boolean padded) {
        FingerTemplate template = finger(14, 4, TEN);
        byte[] payload = SingleTemplate.encode(template, padded);
        assertThat(payload).hasSize(TEN.length + (padded ? 7 : 1)).endsWith(1);
        assertThat(SingleTemplate.decode(payload, template.slot(), FingerVersion.UNKNOWN)).contains(template);
    }

    @Test
    void zerosThatBelongToATemplateOfVersionTenAreNotTakenForPadding() {
        byte[] endsInZeros = hex("4d98 53533231 0000 0010 000000000000");
        byte[] payload = SingleTemplate.encode(finger(1, 0, endsInZeros), false);
        assertThat(SingleTemplate.decode(payload, new FingerSlot(1, 0), FingerVersion.TEN).orElseThrow().bytes())
                .isEqualTo(endsInZeros);
    }

    @Test
    void anUploadIsLaidOutAsTheMachineTakesIt() throws Exception {
        RawUser user = RawUser.fresh(UserRecord.of(14, "555", "Contoh"), 72);
        PeopleUpload upload = new PeopleUpload(List.of(user), List.of(finger(14, 4, TEN), finger(14, 9, NINE)));
        byte[] bytes = upload.encode();
        assertThat(Arrays.copyOf(bytes, 12)).isEqualTo(hex("49000000 10000000 19000000"));
        assertThat(bytes[12]).isEqualTo((byte) 2);
        assertThat(Arrays.copyOfRange(bytes, 13, 85)).isEqualTo(user.raw());
        assertThat(Arrays.copyOfRange(bytes, 85, 101)).isEqualTo(hex("02 0e00 14 00000000 02 0e00 19 12000000"));
        assertThat(Arrays.copyOfRange(bytes, 101, 103)).isEqualTo(hex("1000"));
        assertThat(Arrays.copyOfRange(bytes, 119, 126)).isEqualTo(hex("0500 0102030405"));
        assertThat(PeopleUpload.decode(bytes, 72, FingerVersion.NINE)).isEqualTo(upload);
        assertThat(PeopleUpload.saveRequest()).isEqualTo(hex("0c000000 0000 0800"));
    }

    @Test
    void rowsThatShareOneTemplateCannotMakeASmallUploadLarge() {
        byte[] rows = hex("02 0100 10 00000000 02 0100 11 00000000");
        byte[] upload = hex("00000000 10000000 07000000" + HexFormat.of().formatHex(rows) + "0500 0102030405");
        assertThatThrownBy(() -> PeopleUpload.decode(upload, 72, FingerVersion.NINE))
                .isInstanceOf(MalformedException.class);
    }

    @Test
    void aFingerIsAnnouncedAndNamedInTheMachinesOrder() throws Exception {
        FingerTemplate template = finger(0x1234, 7, TEN);
        assertThat(template.announcement()).isEqualTo(hex("3412 07 01 1000"));
        assertThat(template.slot().encode()).isEqualTo(hex("3412 07"));
        assertThat(FingerSlot.decode(hex("3412 07"))).isEqualTo(template.slot());
        assertThat(template.slot().encodeFor("00770")).startsWith('0', '0', '7', '7', '0', 0).endsWith(7).hasSize(25);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource({"whole,4d985353323100000010a1a2a3a4a5a6,0,true", "cut off,4d985353323100000010a1a2a3a4a5,0,false",
        "ten without its mark,0102030405060708,10,false", "nine,0102030405,9,true", "newer,0102030405,12,true"})
    void aTemplateThatWasCutOffIsKnownByItsOwnLength(String name, String bytes, int told, boolean sound) {
        assertThat(FingerTemplate.of(1, 1, 1, hex(bytes), new FingerVersion(told)).sound()).isEqualTo(sound);
    }

    @Test
    void aTemplateOfVersionNineIsNeverLargerThanItsLimit() {
        assertThat(finger(1, 1, new byte[602]).sound()).isTrue();
        assertThat(finger(1, 1, new byte[603]).sound()).isFalse();
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({"0102,0102,true", "0102,0102000000000000,true", "0102,010200000000000000,false", "0102,0103,false",
        "0102,010200000001,false"})
    void sixZerosAtTheEndMakeNoOtherFinger(String one, String other, boolean same) {
        FingerTemplate first = finger(1, 1, hex(one));
        FingerTemplate second = finger(2, 1, hex(other));
        assertThat(first.sameBytes(second)).isEqualTo(same);
        assertThat(second.sameBytes(first)).isEqualTo(same);
    }

    @ParameterizedTest
    @CsvSource({"10,10", "9,9", "'10.0',10", "'',0", "abc,0", "99999,0", "' 12 ',12"})
    void theVersionIsWhatTheOptionBeginsWith(String option, int number) {
        assertThat(FingerVersion.told(option).number()).isEqualTo(number);
    }

    @Test
    void aTemplateTellsNothingOfItself() {
        assertThat(finger(14, 4, TEN).toString()).isEqualTo("finger 4 of user 14, version 10, 16 bytes");
    }
}
