# frozen_string_literal: true

# Renders the bodies of all posts of a folder with kramdown as Jekyll does, and prints what
# hoego.bench.RenderingBench prints:
#   rendering.rb START ROUNDS FOLDER rouge|none
require 'kramdown'
require 'kramdown-parser-gfm'

Encoding.default_external = 'UTF-8'
start, rounds, folder, colours = ARGV
require 'rouge' if colours == 'rouge'
SETTINGS = {
  auto_ids: true, toc_levels: '1..6', entity_output: 'as_char', footnote_nr: 1, guess_lang: true, hard_wrap: false,
  smart_quotes: 'lsquo,rsquo,ldquo,rdquo', input: 'GFM', show_warnings: false,
  syntax_highlighter: colours == 'rouge' ? 'rouge' : nil,
  syntax_highlighter_opts: { default_lang: 'plaintext', guess_lang: true }
}.freeze
FENCE = /\A(---\s*\n.*?\n?)^((---|\.\.\.)\s*$\n?)/m

def clock
  Process.clock_gettime(Process::CLOCK_MONOTONIC) * 1000
end

texts = Dir.glob(File.join(folder, '**', '*.md')).map { |file| File.read(file, mode: 'rb', encoding: 'UTF-8') }
bodies = texts.select(&:valid_encoding?).map { |text| text.gsub("\r\n", "\n").sub(FENCE, '') }
first = from_start = nil
times = []
rounds.to_i.times do
  times = bodies.map do |body|
    from = clock
    Kramdown::Document.new(body, SETTINGS).to_html
    taken = clock - from
    first ||= taken
    from_start ||= (Process.clock_gettime(Process::CLOCK_REALTIME) * 1000) - (start.to_i / 1e6)
    taken
  end
end
sorted = times.sort
at = ->(share) { sorted[[sorted.size - 1, (share * sorted.size).round].min] }
puts format('%d %d %.2f %.2f %.1f %.3f %.3f', bodies.size, bodies.sum(&:bytesize), from_start, first, times.sum,
            at[0.5], at[0.99])
