# frozen_string_literal: true

# Prints what kramdown makes of every .md file below FOLDER into an .html file beside it, with Jekyll's
# settings and those of the folder's file "options":
#   kramdown-goldens.rb FOLDER
require 'json'
require 'kramdown'
require 'kramdown-parser-gfm'

Encoding.default_external = 'UTF-8'
JEKYLL = {
  auto_ids: true, toc_levels: '1..6', entity_output: 'as_char', footnote_nr: 1, guess_lang: true, hard_wrap: false,
  smart_quotes: 'lsquo,rsquo,ldquo,rdquo', input: 'GFM', show_warnings: false, syntax_highlighter: nil
}.freeze

def value(text)
  case text
  when 'true', 'false' then text == 'true'
  when /\A\{/ then JSON.parse(text, symbolize_names: true)
  else text
  end
end

def settings(folder)
  file = File.join(folder, 'options')
  own = File.file?(file) ? File.readlines(file, chomp: true).map { |line| line.split('=', 2) } : []
  all = JEKYLL.merge(own.to_h { |key, text| [key.to_sym, value(text)] })
  rouge = { default_lang: 'plaintext', guess_lang: all[:guess_lang] }
  all.merge(syntax_highlighter_opts: rouge.merge(all.fetch(:syntax_highlighter_opts, {})))
end

inputs = Dir.glob(File.join(ARGV.fetch(0), '**', '*.md')).sort
inputs.each do |input|
  text = File.read(input, mode: 'rb', encoding: 'UTF-8')
  html = Kramdown::Document.new(text, settings(File.dirname(input))).to_html
  File.write(input.sub(/\.md\z/, '.html'), html.scrub("\uFFFD"))
end
puts "#{inputs.size} printed by kramdown #{Kramdown::VERSION}"
