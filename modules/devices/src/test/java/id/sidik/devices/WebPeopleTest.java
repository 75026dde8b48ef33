package id.sidik.devices;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import id.sidik.domain.Road;
import id.sidik.protocol.BufferRequest;
import id.sidik.protocol.Command;
import id.sidik.protocol.Packet;
import id.sidik.protocol.Reply;
import id.sidik.protocol.SizedDataset;
import id.sidik.protocol.UserDataset;
import id.sidik.protocol.UserRecord;

/** People and fingers over the web service, in the packets of the machine's own port. */
class WebPeopleTest {
    private static final String PEOPLE = "<Row><PIN>1</PIN><Name>Contoh Satu</Name><Group>2</Group><Privilege>0</Privilege>"
            + "<PIN2>0042</PIN2></Row><Row><PIN>2</PIN><Name>Contoh & Dua</Name><PIN2>77</PIN2></Row>";

    private final CannedBoard board = new CannedBoard();
    private HostileServer server;

    @BeforeEach
    void start() {
        server = new HostileServer(board);
        board.rows.put("GetAllUserInfo", PEOPLE);
    }

    @AfterEach
    void close() throws IOException {
        server.close();
    }

    private <T> T visit(VisitWork<T> work) {
        Machines machines = new Machines(TestPatience.ample(), InstantSource.system(), new MachinePorts(1, List.of()));
        Visited<T> visited = machines.visit(new Road.WebService("127.0.0.1", server.address().port()), 0,
                Optional.empty(), Watch.NONE, work);
        assertThat(visited).isInstanceOf(Visited.Done.class);
        return ((Visited.Done<T>) visited).value();
    }

    private int code(int command, byte... data) {
        Packet answer = visit(visit -> visit.ask(command, data));
        return answer.code();
    }

    private static byte[] words(int uid, int finger) {
        return new byte[]{(byte) uid, (byte) (uid >> 8), (byte) finger};
    }

    private static byte[] announcement(int uid, int finger, int flag, int size) {
        return ByteBuffer.allocate(6).order(ByteOrder.LITTLE_ENDIAN).putShort((short) uid).put((byte) finger)
                .put((byte) flag).putShort((short) size).array();
    }

    private static byte[] size(int bytes) {
        return ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(bytes).array();
    }

    @Test
    void everybodyIsTold() {
        Reading reading = visit(visit -> visit.dataset(BufferRequest.users(), new Tally(Watch.NONE)));
        byte[] bytes = ((Reading.Whole) reading).bytes();
        List<UserRecord> users = UserDataset
                .decode(java.util.Arrays.copyOfRange(bytes, SizedDataset.PREFIX, bytes.length), java.util.OptionalInt
                        .of(2))
                .users();
        assertThat(users).extracting(UserRecord::pin).containsExactly("0042", "77");
        assertThat(users).extracting(UserRecord::name).containsExactly("Contoh Satu", "Contoh & Dua");
        assertThat(users.getFirst().group()).isEqualTo(2);
    }

    @Test
    void aKnownPersonIsRenamedAndNeverDeleted() {
        board.rows.put("SetUserInfo", CannedBoard.DONE);
        byte[] record = UserRecord.of(1, "0042", "Contoh Baru").encode(UserRecord.LONG_SIZE);
        assertThat(code(Command.USER_WRQ, record)).isEqualTo(Reply.ACK_OK);
        assertThat(board.asked("SetUserInfo")).containsExactly(
                "<SetUserInfo><ArgComKey>0</ArgComKey><Arg><PIN>0042</PIN><Name>Contoh Baru</Name></Arg></SetUserInfo>");
        assertThat(board.asked("DeleteUser")).isEmpty();
    }

    @Test
    void anUnknownPersonIsAddedWhole() {
        board.rows.put("SetUserInfo", CannedBoard.DONE);
        byte[] record = UserRecord.of(3, "88", "Contoh <Tiga>").encode(UserRecord.LONG_SIZE);
        assertThat(code(Command.USER_WRQ, record)).isEqualTo(Reply.ACK_OK);
        assertThat(board.asked("SetUserInfo")).singleElement().asString()
                .startsWith("<SetUserInfo><ArgComKey>0</ArgComKey><Arg><Name>Contoh &lt;Tiga&gt;</Name><Password>")
                .contains("<PIN2>88</PIN2>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<Row><Result>0</Result><Information>Fail!</Information></Row>"})
    void whatTheBoardDoesNotConfirmIsRefused(String rows) {
        board.rows.put("SetUserInfo", rows);
        byte[] record = UserRecord.of(1, "0042", "Contoh Baru").encode(UserRecord.LONG_SIZE);
        assertThat(code(Command.USER_WRQ, record)).isEqualTo(Reply.ACK_ERROR);
    }

    @Test
    void aPersonIsDeletedByHisPinAndNobodyElse() {
        board.rows.put("DeleteUser", CannedBoard.DONE);
        assertThat(code(Command.DELETE_USER, (byte) 2, (byte) 0)).isEqualTo(Reply.ACK_OK);
        assertThat(code(Command.DELETE_USER, (byte) 9, (byte) 0)).isEqualTo(Reply.ACK_ERROR);
        assertThat(board.asked("DeleteUser")).singleElement().asString().contains("<PIN>77</PIN>");
    }

    @Test
    void oneFingerIsReadWithItsFlag() {
        board.rows.put("GetUserTemplate",
                "<Row><PIN>77</PIN><FingerID>6</FingerID><Size>4</Size><Valid>3</Valid><Template>AQID/g==</Template></Row>");
        Packet answer = visit(visit -> visit.ask(Command.GET_USERTEMP, words(2, 6)));
        assertThat(answer.code()).isEqualTo(Command.DATA);
        assertThat(answer.data()).containsExactly(1, 2, 3, 0xFE, 3);
        assertThat(board.asked("GetUserTemplate")).singleElement().asString()
                .contains("<PIN>77</PIN><FingerID>6</FingerID>");
    }

    @Test
    void aFingerThatTheBoardTellsUnderAnotherNumberIsNotTaken() {
        board.rows.put("GetUserTemplate",
                "<Row><PIN>77</PIN><FingerID>5</FingerID><Valid>1</Valid><Template>AQID/g==</Template></Row>");
        assertThat(code(Command.GET_USERTEMP, words(2, 6))).isEqualTo(Reply.ACK_ERROR);
        assertThat(code(Command.GET_USERTEMP, words(9, 6))).isEqualTo(Reply.ACK_ERROR);
    }

    @Test
    void allFingersComeAsOneDataset() {
        board.rows.put("GetUserTemplate",
                "<Row><PIN>77</PIN><FingerID>6</FingerID><Valid>1</Valid><Template>AQID</Template></Row>");
        Reading reading = visit(visit -> visit.dataset(new BufferRequest(Command.DB_RRQ, 2, 0), new Tally(Watch.NONE)));
        assertThat(((Reading.Whole) reading).bytes()).containsExactly(18, 0, 0, 0, 9, 0, 1, 0, 6, 1, 1, 2, 3, 9, 0, 2,
                0,
                6, 1, 1, 2, 3);
    }

    @Test
    void aFingerIsWrittenInOnePieceAndTheBoardRefreshed() {
        board.rows.put("SetUserTemplate", CannedBoard.DONE);
        board.rows.put("RefreshDB", CannedBoard.DONE);
        byte[] finger = "MAS@".getBytes(StandardCharsets.US_ASCII);
        int code = visit(visit -> {
            assertThat(visit.ask(Command.PREPARE_DATA, size(4)).code()).isEqualTo(Reply.ACK_OK);
            assertThat(visit.ask(Command.DATA, java.util.Arrays.copyOf(finger, 2)).code()).isEqualTo(Reply.ACK_OK);
            visit.ask(Command.DATA, java.util.Arrays.copyOfRange(finger, 2, 4));
            int said = visit.ask(Command.TMP_WRITE, announcement(2, 6, 1, 4)).code();
            visit.ask(Command.REFRESHDATA);
            return said;
        });
        assertThat(code).isEqualTo(Reply.ACK_OK);
        assertThat(board.asked("SetUserTemplate")).containsExactly(
                "<SetUserTemplate><ArgComKey>0</ArgComKey><Arg><PIN>77</PIN>"
                        + "<FingerID>6</FingerID><Size>8</Size><Valid>1</Valid><Template>TUFTQA==</Template></Arg></SetUserTemplate>");
        assertThat(board.asked("RefreshDB")).hasSize(1);
    }

    @Test
    void whatIsNotWholeOrNotForAnybodyIsNotWritten() {
        board.rows.put("SetUserTemplate", CannedBoard.DONE);
        List<Integer> codes = visit(visit -> {
            visit.ask(Command.PREPARE_DATA, size(4));
            visit.ask(Command.DATA, new byte[3]);
            return List.of(visit.ask(Command.TMP_WRITE, announcement(2, 6, 1, 4)).code(),
                    visit.ask(Command.TMP_WRITE, announcement(9, 6, 1, 3)).code(),
                    visit.ask(Command.TMP_WRITE, announcement(2, 6, 3, 3)).code(),
                    visit.ask(Command.PREPARE_DATA, size(1 << 20)).code(),
                    visit.ask(Command.DATA, new byte[20_000]).code());
        });
        assertThat(codes).containsOnly(Reply.ACK_ERROR);
        assertThat(board.asked("SetUserTemplate")).isEmpty();
    }
}
