package id.sidik.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Whatever bytes come: an answer or a MalformedException, no more than came, and every round trip ends where it began. */
class PeopleFuzzTest {
    @Property
    void noTemplatesAreLargerThanTheBytesTheyCameIn(@ForAll @Size(max = 4000) byte[] bytes) {
        TemplateDataset dataset = TemplateDataset.decode(bytes, FingerVersion.NINE);
        int taken = dataset.templates().stream().mapToInt(FingerTemplate::size).sum();
        assertThat(taken + dataset.leftOver()).isLessThanOrEqualTo(bytes.length);
    }

    @Property
    void aSingleTemplateIsAPartOfItsAnswerOrNothing(@ForAll @Size(max = 2000) byte[] bytes,
            @ForAll @IntRange(max = 9) int finger) {
        SingleTemplate.decode(bytes, new FingerSlot(1, finger), FingerVersion.UNKNOWN).ifPresent(
                each -> assertThat(Arrays.copyOf(bytes, each.size())).isEqualTo(each.bytes()));
    }

    @Property
    void anUploadIsUnderstoodOrRefused(@ForAll @Size(max = 400) byte[] body, @ForAll @IntRange(max = 80) int users,
            @ForAll @IntRange(max = 80) int table) {
        byte[] upload = new byte[12 + body.length];
        Bytes.put32(upload, 0, users);
        Bytes.put32(upload, 4, table);
        Bytes.put32(upload, 8, body.length - users - table);
        System.arraycopy(body, 0, upload, 12, body.length);
        try {
            PeopleUpload read = PeopleUpload.decode(upload, 28, FingerVersion.NINE);
            assertThat(read.templates().stream().mapToInt(FingerTemplate::size).sum())
                    .isLessThanOrEqualTo(upload.length);
        } catch (MalformedException refused) {
            assertThat(refused).hasMessageNotContaining("null");
        }
    }

    @Property
    void slotsAndStylesAreUnderstoodOrRefused(@ForAll @Size(max = 30) byte[] bytes) {
        try {
            assertThat(FingerSlot.decode(bytes).encode()).isEqualTo(bytes);
            VerifyStyle.decode(bytes);
        } catch (MalformedException refused) {
            assertThat(refused.getMessage()).isNotBlank();
        }
    }

    @Provide
    Arbitrary<List<FingerTemplate>> fingers() {
        return Combinators.combine(Arbitraries.integers().between(0, 0xFFFF), Arbitraries.integers().between(0, 9),
                Arbitraries.bytes().array(byte[].class).ofMinSize(1).ofMaxSize(300))
                .as((uid, finger, bytes) -> FingerTemplate.of(uid, finger, 1, bytes, FingerVersion.NINE)).list()
                .ofMaxSize(6);
    }

    @Property(tries = 300)
    void whatIsEncodedIsReadAsTheSame(@ForAll("fingers") List<FingerTemplate> fingers) throws MalformedException {
        assertThat(TemplateDataset.decode(TemplateDataset.encode(fingers), FingerVersion.NINE).templates())
                .isEqualTo(fingers);
        PeopleUpload upload = new PeopleUpload(List.of(RawUser.fresh(UserRecord.of(9, "9", "Contoh"), 28)), fingers);
        assertThat(PeopleUpload.decode(upload.encode(), 28, FingerVersion.NINE)).isEqualTo(upload);
    }

    @Property
    void changingNothingInAnyRecordChangesNoByte(@ForAll @Size(72) byte[] record) {
        RawUser raw = new RawUser(record);
        assertThat(raw.changedTo(raw.user())).isEqualTo(raw);
        RawUser old = new RawUser(Arrays.copyOf(record, 28));
        assertThat(old.changedTo(old.user())).isEqualTo(old);
    }

    @Property
    void changingTheCardOfAnyRecordChangesNothingElse(@ForAll @Size(72) byte[] record, @ForAll int card) {
        RawUser raw = new RawUser(record);
        RawUser changed = raw.changedTo(raw.user().withCard(card & 0xFFFF_FFFFL));
        byte[] bytes = changed.raw();
        System.arraycopy(record, 35, bytes, 35, 4);
        assertThat(bytes).isEqualTo(record);
        assertThat(changed.user().card()).isEqualTo(card & 0xFFFF_FFFFL);
    }

    @Property
    void anyNameFitsAndIsReadBackAsShown(@ForAll String name, @ForAll @IntRange(min = 1, max = 23) int limit) {
        for (var charset : List.of(StandardCharsets.UTF_8, StandardCharsets.ISO_8859_1, StandardCharsets.US_ASCII)) {
            UserName fitted = UserName.fit(name, charset, limit);
            assertThat(fitted.bytes()).hasSizeLessThanOrEqualTo(limit).doesNotContain((byte) 0);
            assertThat(new String(fitted.bytes(), charset)).isEqualTo(fitted.text());
        }
    }

    @Property(tries = 200)
    void usersOfAnyBytesAreReadWithoutHarm(@ForAll @Size(max = 800) byte[] bytes) {
        List<Integer> sizes = new ArrayList<>(List.of(28, 72));
        UserDataset users = UserDataset.decode(bytes, OptionalInt.empty());
        assertThat(sizes).contains(users.recordSize());
        assertThat(users.users().size() * users.recordSize() + users.leftOver()).isEqualTo(bytes.length);
    }
}
