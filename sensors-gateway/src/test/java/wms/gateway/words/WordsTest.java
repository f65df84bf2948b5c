package wms.gateway.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    void bothLanguagesHaveTheSameSentencesWithTheSameGaps() throws IOException {
        Properties english = texts("words.properties");
        Properties chinese = texts("words_zh.properties");
        assertThat(chinese.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        assertThat(english.stringPropertyNames()).allSatisfy(key -> assertThat(gaps(chinese.getProperty(key))).as(key).isEqualTo(gaps(english.getProperty(key))));
    }

    @Test
    void aBrowserIsAnsweredInItsLanguage() {
        assertThat(Words.asked("zh-CN,zh;q=0.9,en;q=0.8").language()).isEqualTo("zh-CN");
        assertThat(Words.asked("en-GB,zh;q=0.5").language()).isEqualTo("en");
        assertThat(Words.asked("kk").language()).isEqualTo("en");
        assertThat(Words.asked(null).language()).isEqualTo("en");
        assertThat(Words.asked(";;q=x").language()).isEqualTo("en");
        assertThat(Words.CHINESE.say("line.up", "tcp://a:1")).isEqualTo("已连接 tcp://a:1");
    }

    private static TreeSet<String> gaps(String text) {
        TreeSet<String> gaps = new TreeSet<>();
        Pattern.compile("\\{\\d}").matcher(text).results().forEach(gap -> gaps.add(gap.group()));
        return gaps;
    }

    private static Properties texts(String name) throws IOException {
        Properties texts = new Properties();
        try (InputStreamReader reader = new InputStreamReader(WordsTest.class.getResourceAsStream("/wms/gateway/" + name), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }
}
