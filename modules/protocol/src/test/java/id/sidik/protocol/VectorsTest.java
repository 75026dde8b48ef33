package id.sidik.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The referee: bytes of real machines and of other people's programs, and all that is stated about each. */
final class VectorsTest {
    private static final boolean THERE = Files.isDirectory(Vector.folder());

    @BeforeAll
    static void saysLoudlyWhenTheVectorsAreMissing() {
        if (!THERE)
            System.err.println("*** NOT CHECKED: captured vectors of the machines; no folder " + Vector.folder()
                    + " (system property sidik.vectors) ***");
    }

    @BeforeEach
    void isSkippedWithoutTheVectors() {
        Assumptions.assumeTrue(THERE, "no folder of captured vectors");
    }

    @Test
    void everyFileOfVectorsIsEitherCheckedHereOrKnownToBelongElsewhere() {
        List<String> known = new ArrayList<>(Vector.IN_SCOPE);
        known.addAll(Vector.LATER);
        assertThat(Vector.files()).containsExactlyInAnyOrderElementsOf(known);
    }

    @TestFactory
    List<DynamicTest> everyStatementAboutEveryVectorOfThisLayerHolds() {
        AtomicInteger checked = new AtomicInteger();
        List<DynamicTest> tests = new ArrayList<>();
        List<Vector> all = Vector.IN_SCOPE.stream().sorted().flatMap(file -> {
            assertThat(Vector.of(file)).as(file).isNotEmpty();
            return Vector.of(file).stream();
        }).toList();
        for (Vector each : all) tests.add(DynamicTest.dynamicTest(each.toString(), () -> {
            check(each);
            checked.incrementAndGet();
        }));
        tests.add(DynamicTest.dynamicTest("none was passed over", () -> {
            System.out.println("vectors checked: " + checked + " of " + all.size() + " in " + Vector.IN_SCOPE.size()
                    + " files");
            assertThat(checked).hasValue(all.size());
        }));
        return tests;
    }

    private static void check(Vector vector) throws MalformedException {
        Meaning meaning = vector.meaning();
        switch (vector.file()) {
            case "handshake-auth" -> PacketVectors.handshake(vector, meaning);
            case "options-info" -> PacketVectors.option(vector, meaning);
            case "free-sizes" -> PacketVectors.freeSizes(vector, meaning);
            case "bulk-transfer" -> TransferVectors.check(vector, meaning);
            case "attendance-records" -> PunchVectors.check(vector, meaning);
            case "user-records" -> UserVectors.check(vector, meaning);
            case "time" -> PunchVectors.time(vector, meaning);
            case "templates" -> TemplateVectors.head(vector, meaning);
            case "oplog" -> OddVectors.operation(vector, meaning);
            case "realtime" -> EventVectors.check(vector, meaning);
            case "usb-attlog" -> OddVectors.attlog(vector, meaning);
            case "access" -> AccessVectors.check(vector, meaning);
            case "soap" -> SoapVectors.check(vector, meaning);
            case "push" -> PushVectors.check(vector, meaning);
            case "known-bad" -> OddVectors.bad(vector, meaning);
            default -> throw new AssertionError("no check for " + vector.file());
        }
        meaning.nothingLeft();
    }

    @Test
    void theLayoutOfSeveralCapturedRecordsIsFoundWithoutAnyCount() {
        assertThat(together("att40-parmaja").layout()).isEqualTo(PunchLayout.BYTES_40);
        assertThat(together("att16-oracle").layout()).isEqualTo(PunchLayout.BYTES_16);
        assertThat(together("att8-zem500").layout()).isEqualTo(PunchLayout.BYTES_8_TIME_AT_4);
    }

    private static PunchDataset together(String prefix) {
        byte[] all = Vector.of("attendance-records").stream().filter(each -> each.id().startsWith(prefix))
                .map(Vector::bytes).reduce(new byte[0], VectorsTest::joined);
        return PunchDataset.decode(all, OptionalInt.empty());
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
