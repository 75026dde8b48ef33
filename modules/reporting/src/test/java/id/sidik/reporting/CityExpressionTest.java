package id.sidik.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CityExpressionTest {
    private static final Map<String, Object> VALUES = new HashMap<>(Map.of("FIELD name", "Contoh Pegawai",
            "FIELD minutes", 45, "FIELD share", new BigDecimal("4.50"), "PARAMETER draft", true, "VARIABLE page", 3));

    private static Object value(String source) {
        return CityExpression.read(source).value((kind, name) -> VALUES.get(kind + " " + name));
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiterString = "=>", textBlock = """
            $F{name}                                   => Contoh Pegawai
            "Nama: " + $F{name}                        => Nama: Contoh Pegawai
            $F{minutes} + 15                           => 60
            $F{minutes} * 2 - 30 / 3                   => 80
            ($F{minutes} + 5) * 2                      => 100
            $F{share} + " %"                           => 4.5 %
            $F{nothing} + "-"                          => -
            $P{draft} ? "DRAF" : "FINAL"               => DRAF
            !$P{draft} ? "DRAF" : "FINAL"              => FINAL
            $P{draft} == true && $F{minutes} >= 45     => true
            $F{minutes} < 45 || $V{page} != 3          => false
            $F{nothing} == null                        => true
            $F{name}.toUpperCase()                     => CONTOH PEGAWAI
            $F{name}.contains("Peg") ? 1 : 2           => 1
            $F{name}.trim().startsWith("C")            => true
            $F{nothing}.isEmpty()                      => true
            -$F{minutes}                               => -45
            "a\\\\b\\"c"                               => a\\b"c
            "Halaman " + $V{page}                      => Halaman 3
            """)
    void anAllowedExpressionHasItsValue(String source, String expected) {
        assertThat(CityOperators.text(value(source))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Runtime.getRuntime().exec(\"x\")", "new java.io.File(\"x\")", "$F{name}.getClass()",
        "$P{REPORT_CONNECTION}.createStatement(", "java.lang.System.exit(0)", "$F{name}.concat(\"x\")",
        "((Runnable) null).run()", "$X{IN, a, b}", "$R{key}", "$P!{name}", "$F{name", "\"open", "1 +", "a = 3",
        "$F{name}; $F{name}", "new int[99999999]", "while(true){}", "x -> x", "1.2.3", "'a'", "\"\\u0041\"",
        "$F{name}.equals()", "$F{name}.equals", "", "()", "a[0]", "@Test", "#{1}", "`id`"})
    void anythingElseIsRefused(String source) {
        assertThatIllegalArgumentException().isThrownBy(() -> CityExpression.read(source));
    }

    @Test
    void whatIsTooLongOrTooDeepIsRefusedWithoutBreaking() {
        assertThatIllegalArgumentException().isThrownBy(() -> CityExpression.read("1+".repeat(1_500) + "1"));
        assertThatIllegalArgumentException().isThrownBy(() -> CityExpression.read("(".repeat(900) + "1" + ")".repeat(
                900)));
        assertThatIllegalArgumentException().isThrownBy(() -> CityExpression.read("!".repeat(1_000) + "true"));
    }

    @Test
    void aShareOfNothingIsNothing() {
        assertThat(value("$F{minutes} / 0")).isNull();
    }
}
