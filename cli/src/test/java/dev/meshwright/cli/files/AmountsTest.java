package dev.meshwright.cli.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountsTest {

    @ParameterizedTest
    @CsvSource({"0, 0 bytes", "999, 999 bytes", "1500, 1.5 kB", "12345678, 12.3 MB", "2500000000, 2.50 GB"})
    void saysBytesInTheUnitThatFits(long bytes, String expected) {
        assertThat(Amounts.bytes(bytes)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "1, 1",
        "0.45, 0.45",
        "1.23456, 1.235",
        "123.456, 123.5",
        "1234.56, 1235",
        "1000000, 1000000",
        "0.00012345, 0.0001235"
    })
    void saysMetresWithFourDigits(double metres, String expected) {
        assertThat(Amounts.metres(metres)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"1, 1 triangle", "0, 0 triangles", "20344, '20,344 triangles'"})
    void countsThings(long number, String expected) {
        assertThat(Amounts.count(number, "triangle")).isEqualTo(expected);
    }
}
