package dev.meshwright.shared.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TransienceTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "08006", // connection failure
                "40001", // serialization failure
                "40P01", // deadlock
                "53300", // too many connections
                "57P01", // the server is shut down
            })
    void aFailureOfTheDatabasePasses(String state) {
        assertThat(Transience.willPass(new SQLException("for a while", state))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "22021", // a character that the column can't hold
                "23505", // a value that is there already
                "42703", // a column that is not there
            })
    void aFailureThatTheEventCausesDoesNot(String state) {
        assertThat(Transience.willPass(new SQLException("for ever", state))).isFalse();
    }

    @Test
    void aPoolWithoutAConnectionToGivePasses() {
        assertThat(Transience.willPass(new SQLException("acquisition timeout"))).isTrue();
        assertThat(Transience.willPass(new SQLTransientConnectionException("later", "99999")))
                .isTrue();
    }

    @Test
    void theReasonIsFoundBeneathWhatWrapsIt() {
        RuntimeException wrapped = new IllegalStateException(new RuntimeException(new SQLException("away", "08001")));

        assertThat(Transience.willPass(wrapped)).isTrue();
        assertThat(Transience.willPass(new IllegalStateException("a bug"))).isFalse();
    }
}
