package id.sidik.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import id.sidik.protocol.DecoderTable.Decoder;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever bytes a stranger sends, to whichever decoder: an answer or a refusal, of bounded size, in bounded time. */
final class EveryDecoderTest {
    private static final int CONSTANT = 128 << 10;
    /** A log is tried in every layout from every byte on, each time with so many records at most and never with more. */
    private static final Map<String, Integer> LARGER = Map.of("PunchDataset.decode", 4 << 20);

    /** Public static methods that take bytes of our own and write them, or ask about them; no stranger reaches these. */
    private static final Set<String> WRITERS = Set.of("Packet.of", "TcpFraming.wrap", "SizedDataset.encode",
            "PushAnswers.bytes");

    static List<Decoder> decoders() {
        return DecoderTable.all();
    }

    @Provide
    Arbitrary<Decoder> anyDecoder() {
        return Arbitraries.of(decoders());
    }

    @Property(tries = 5000)
    void anyBytesAreReadOrRefusedWithAReason(@ForAll("anyDecoder") Decoder decoder,
            @ForAll @Size(max = 600) byte[] any) {
        harmless(decoder, any);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("decoders")
    void bytesOfAnyLengthAndAnyLieAreReadOrRefused(Decoder decoder) {
        HostileBytes.small(1).forEach(bytes -> harmless(decoder, bytes));
    }

    private static void harmless(Decoder decoder, byte[] bytes) {
        byte[] before = bytes.clone();
        try {
            assertThat(decoder.decoding().of(bytes)).isNotNull();
        } catch (MalformedException refused) {
            assertThat(refused.getMessage()).as("what is said of the refusal").hasSizeBetween(5, 120)
                    .doesNotContain("null");
        } catch (RuntimeException | Error unchecked) {
            throw new AssertionError(decoder + " on " + java.util.HexFormat.of().formatHex(before), unchecked);
        }
        assertThat(bytes).as("the bytes that were read").isEqualTo(before);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("decoders")
    void noFewBytesTakeMuchMemoryWhateverTheyAnnounce(Decoder decoder) {
        int constant = LARGER.getOrDefault(decoder.name(), CONSTANT);
        List<byte[]> samples = HostileBytes.small(2);
        samples.forEach(bytes -> allocatedBy(decoder, bytes));
        for (byte[] bytes : samples)
            assertThat(allocatedBy(decoder, bytes)).as("bytes taken for %d", bytes.length)
                    .isLessThan(4L * bytes.length + constant);
    }

    private static long allocatedBy(Decoder decoder, byte[] bytes) {
        return Allocation.of(() -> harmlessly(decoder, bytes));
    }

    private static void harmlessly(Decoder decoder, byte[] bytes) {
        try {
            decoder.decoding().of(bytes);
        } catch (MalformedException refused) {
            // an answer as good as any
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("decoders")
    void aQuarterOfAMegabyteOfAnythingIsWalkedToItsEnd(Decoder decoder) {
        for (byte[] bytes : HostileBytes.large(256 << 10, 3))
            assertTimeoutPreemptively(Duration.ofSeconds(20), () -> harmlessly(decoder, bytes));
    }

    @Test
    void everyPublicWayInStandsInTheTable() throws Exception {
        Set<String> named = decoders().stream().map(Decoder::name).collect(Collectors.toCollection(TreeSet::new));
        assertThat(named).as("no name stands there twice").hasSameSizeAs(decoders());
        named.addAll(WRITERS);
        assertThat(named).containsAll(waysIn());
    }

    private static Set<String> waysIn() throws Exception {
        Set<String> found = new TreeSet<>();
        for (Class<?> type : publicTypes())
            for (Method method : type.getDeclaredMethods())
                if (takesBytes(method)) found.add(type.getSimpleName() + "." + method.getName());
        assertThat(found).as("the classes were found at all").hasSizeGreaterThan(40);
        return found;
    }

    private static boolean takesBytes(Method method) {
        return Modifier.isPublic(method.getModifiers()) && Modifier.isStatic(method.getModifiers())
                && !method.isSynthetic() && Arrays.asList(method.getParameterTypes()).contains(byte[].class);
    }

    private static List<Class<?>> publicTypes() throws URISyntaxException, java.io.IOException, ClassNotFoundException {
        Path root = Path.of(Packet.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        List<String> names;
        try (Stream<Path> files = Files.walk(root)) {
            names = files.map(root::relativize).map(Path::toString).filter(each -> each.endsWith(".class"))
                    .filter(each -> !each.contains("-info")).map(each -> each.replace(".class", "")
                            .replace(java.io.File.separatorChar, '.'))
                    .toList();
        }
        List<Class<?>> types = new java.util.ArrayList<>();
        for (String name : names) {
            Class<?> type = Class.forName(name, false, Packet.class.getClassLoader());
            if (Modifier.isPublic(type.getModifiers())) types.add(type);
        }
        return types;
    }
}
