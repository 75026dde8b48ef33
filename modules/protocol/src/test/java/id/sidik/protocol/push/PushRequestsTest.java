package id.sidik.protocol.push;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.protocol.FingerVersion;
import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What machines ask and tell, by path and query (soap-and-push 5). */
final class PushRequestsTest {
    private static Map<String, String> query(String text) {
        Map<String, String> query = new HashMap<>();
        if (text == null) return query;
        for (String part : text.split("&")) query.put(part.split("=")[0], part.substring(part.indexOf('=') + 1));
        return query;
    }

    private static PushRequest request(String method, String path, String query) {
        return PushRequests.of(method, path, query(query), new byte[0]);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({"SN=A&options=all, V1", "SN=A&options=all&pushver=2.4.1&PushOptionsFlag=1, V2",
        "SN=A&options=all&PushOptionsFlag=1, V2", "SN=A&options=all&pushver=3.1.2, V3"})
    void theHandshakeTellsTheDialect(String query, PushDialect dialect) {
        assertThat(request("GET", "/iclock/cdata", query)).isEqualTo(new PushRequest.Handshake(dialect));
    }

    @ParameterizedTest(name = "{0} -> {1} {2} {4}")
    @CsvSource({"SN=A&Stamp=82983982, V1, ATTLOG, ATTLOG, 82983982", "SN=A&OpStamp=77, V1, OPERLOG, OPERLOG, 77",
        "SN=A&table=ATTLOG&Stamp=9999, V2, ATTLOG, ATTLOG, 9999",
        "SN=A&table=OPERLOG&OpStamp=5, V2, OPERLOG, OPERLOG, 5", "SN=A&table=BIODATA&Stamp=, V2, BIODATA, BIODATA, ''",
        "SN=A&table=ATTPHOTO&Stamp=1, V2, PICTURES, ATTPHOTO, 1", "SN=A&table=ERRORLOG, V2, OTHER, ERRORLOG, ''",
        "SN=A&table=rtlog, V3, RTLOG, rtlog, ''", "SN=A&table=tabledata&tablename=user, V3, TABLEDATA, user, ''",
        "SN=A&table=rtstate, V3, OTHER, rtstate, ''"})
    void anUploadIsToldByItsTableOrInTheFirstDialectByItsStamp(String query, PushDialect dialect, PushTable table,
            String name, String stamp) {
        PushRequest.Upload upload = (PushRequest.Upload) request("POST", "/iclock/cdata", query);
        assertThat(upload.dialect()).isEqualTo(dialect);
        assertThat(upload.table()).isEqualTo(table);
        assertThat(upload.name()).isEqualTo(name);
        assertThat(upload.stamp()).isEqualTo(stamp);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1\r\nStamp: 2", "12345678901234567890123", "1 2", "<1>"})
    void aStampThatIsNoneIsNotGivenBack(String stamp) {
        PushRequest.Upload upload = (PushRequest.Upload) PushRequests.of("POST", "/iclock/cdata",
                Map.of("SN", "A", "table", "ATTLOG", "Stamp", stamp), new byte[0]);
        assertThat(upload.stamp()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"GET, /iclock/FileName=options.cfg", "GET, /iclock/file", "GET, /", "GET, /iclock/../etc/passwd",
        "POST, /iclock/getrequest", "PUT, /iclock/cdata", "GET, /iclock/cdata/", "POST, /iclock/FileName=x",
        "GET, /ICLOCK/CDATA", "DELETE, /iclock/cdata", "GET, /iclock/devicecmd"})
    void filesAndAllElseAreNotServed(String method, String path) {
        assertThat(request(method, path, "SN=A")).isEqualTo(new PushRequest.NotServed());
    }

    @Test
    void theOtherQuestionsAreTold() {
        assertThat(request("GET", "/iclock/getrequest", "SN=A&INFO=x")).isEqualTo(new PushRequest.Poll("x"));
        assertThat(request("GET", "/iclock/cdata", "SN=A&type=time")).isEqualTo(new PushRequest.TimeAsked());
        assertThat(request("GET", "/iclock/ping", "SN=A")).isEqualTo(new PushRequest.Ping());
        assertThat(request("POST", "/iclock/push", "SN=A")).isEqualTo(new PushRequest.SettingsAsked());
        assertThat(request("POST", "/iclock/registry", "SN=A")).isInstanceOf(PushRequest.Registry.class);
        assertThat(request("POST", "/iclock/querydata", "SN=A&type=tabledata&tablename=user&cmdid=4"))
                .isInstanceOf(PushRequest.Upload.class);
    }

    @Test
    void whatAMachineSaysOfItselfIsReadAndItsCommasStay() {
        PushOptions options = PushOptions.parse("~DeviceName=X100,~OEMVendor=ZKTECO CO., LTD.,IPAddress=192.0.2.7"
                .getBytes(UTF_8));
        assertThat(options.value("~OEMVendor")).isEqualTo("ZKTECO CO., LTD.");
        assertThat(options.value("IPAddress")).isEqualTo("192.0.2.7");
        assertThat(options.value("tidak")).isEmpty();
        assertThat(PushInfo.parse("Ver 6.60,43,41,12480,192.0.2.7,10,7,15,0,11"))
                .contains(new PushInfo("Ver 6.60", 43, 41, 12480, FingerVersion.TEN));
        assertThat(PushInfo.parse("Ver 6.60,x,1,1")).isEmpty();
        assertThat(PushInfo.parse("")).isEmpty();
    }

    @Property(tries = 300)
    void anyRequestHasAnAnswer(@ForAll String method, @ForAll String path, @ForAll Map<String, String> query,
            @ForAll byte[] body) {
        assertThat(PushRequests.of(method, path, query, body)).isNotNull();
        assertThat(PushRequests.of("POST", "/iclock/cdata", query, body)).isInstanceOf(PushRequest.Upload.class);
        assertThat(PushRequests.of("POST", "/iclock/devicecmd", query, body)).isInstanceOf(PushRequest.Results.class);
        assertThat(PushRequests.of("POST", "/iclock/registry", query, body)).isInstanceOf(PushRequest.Registry.class);
    }
}
