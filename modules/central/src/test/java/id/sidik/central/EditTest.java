package id.sidik.central;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class EditTest {
    @Test
    void editsAreOneArrayInWhichEveryTextIsSafe() {
        Edit first = new Edit("EMPLOYEE", "a\"b\\c", 3, "{\"name\":\"x\u0001\ty\"}", false);
        Edit second = new Edit("ALIAS", "k", 0, "{}", true);

        assertThat(Edit.json(List.of(first, second))).isEqualTo(
                """
                        [{"kind":"EMPLOYEE","item":"a\\"b\\\\c","base":3,"removed":0,"body":"{\\"name\\":\\"x\\u0001\\u0009y\\"}"},\
                        {"kind":"ALIAS","item":"k","base":0,"removed":1,"body":"{}"}]""");
        assertThat(Edit.json(List.of())).isEqualTo("[]");
    }

    @Test
    void anEditSaysNothingOfPeople() {
        assertThat(new Edit("EMPLOYEE", "197001", 2, "{}", false)).hasToString("Edit[EMPLOYEE on version 2]");
    }
}
